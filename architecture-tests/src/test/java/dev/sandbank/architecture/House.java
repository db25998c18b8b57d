package dev.sandbank.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/**
 * A set of compiled classes that the rules are checked on: our own classes, or the red house, which breaks every rule
 * once.
 *
 * @param root the package above the layers
 */
record House(String root, JavaClasses classes) {

    static final List<String> ADAPTERS =
            List.of("http", "persistence", "cli", "image", "mail", "credential", "certificate");

    /** The package of the Java classes generated from page templates; they belong to the HTTP adapter. */
    static final String GENERATED_PAGES = "gg.jte.generated..";

    private static final String OUR_ROOT = "dev.sandbank";
    private static final String RED_ROOT = OUR_ROOT + ".architecture.red";
    private static final House OURS = new House(OUR_ROOT, importOurs());
    private static final House RED = new House(RED_ROOT, new ClassFileImporter().importPackages(RED_ROOT));

    /** The production classes of every module. */
    static House ours() {
        return OURS;
    }

    static House red() {
        return RED;
    }

    /** Package patterns of a layer with all below it. */
    String in(String layer) {
        return root + "." + layer + "..";
    }

    /** The package of a class without the root, such as {@code domain.oauth.client}; empty for the root itself. */
    String placeOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private static JavaClasses importOurs() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/dev/sandbank/architecture/"))
                .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/test-classes/"))
                .importPackages(OUR_ROOT, "gg.jte.generated");
    }
}
