package dev.sandbank.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on sources that cannot be checked on bytecode. Each returns the violations, empty if there are none. */
final class SourceRules {

    static final int MAX_FILE_LINES = 300;
    static final int MAX_METHOD_LINES = 40;
    static final int MAX_PACKAGE_FILES = 25;

    private static final Pattern SQL = Pattern.compile(
            "^\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|create\\s+table\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Folders of one machine, and hosts that only some machines can reach. */
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.~})/-])/(?:work|root|home|Users)/\\w"
            + "|(?:^|[\\s/])\\.library\\b|\\brepo1?\\.maven\\.|\\bregistry\\.npmjs\\.|\\bfiles\\.pythonhosted\\.");

    private static final Pattern PACKAGE_SENTENCE =
            Pattern.compile("^/\\*\\*\\s.+[.?!]\\s*\\*/\\s*@NullMarked\\s*package ", Pattern.DOTALL);

    /** A class name in a document: in backticks, perhaps with a member. */
    private static final Pattern CLASS_NAME = Pattern.compile("`((?:[A-Z][a-z]+){2,})(?:\\.[a-z]\\w*(?:\\(\\))?)?`");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    /** What tests need of the browser's driver besides their own browser: names of keys, and a place on a page. */
    private static final Pattern DRIVER = Pattern.compile("org\\.openqa\\.selenium\\.(?!(?:Keys|Rectangle);)\\w+");

    private SourceRules() {}

    static Stream<String> tooLong(SourceFile file) {
        Stream<String> ofFile = file.lines() > MAX_FILE_LINES
                ? Stream.of(file.name() + " has " + file.lines() + " lines")
                : Stream.of();
        Stream<String> ofMethods = file.methods().stream()
                .filter(method -> method.lines() > MAX_METHOD_LINES)
                .map(method -> file.name() + ": " + method.name() + " has " + method.lines() + " lines");
        return Stream.concat(ofFile, ofMethods);
    }

    static Stream<String> undocumented(SourceFile file) {
        return file.undocumented().stream().map(type -> file.name() + ": " + type + " has no doc comment");
    }

    static Stream<String> sqlOutsideTheStore(SourceFile file) {
        return file.name().startsWith("adapter-persistence/")
                ? Stream.of()
                : file.literals().stream()
                        .filter(literal -> SQL.matcher(literal).find())
                        .map(literal -> file.name() + ": " + literal.strip());
    }

    static Stream<String> namesAMachine(String name, String text) {
        return text.lines().filter(line -> MACHINE.matcher(line).find()).map(line -> name + ": " + line.strip());
    }

    /** Tests act on pages by {@code Browser} alone, which waits for the next page where one is left. */
    static Stream<String> drivesABrowserByItself(String name, String text) {
        return name.contains("/http/browser/")
                ? Stream.of()
                : DRIVER.matcher(text).results().map(match -> name + ": " + match.group());
    }

    /** The class names in a document that neither the project nor the JDK has. */
    static Stream<String> classesThatAreGone(String document, Set<String> names) {
        return CLASS_NAME
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(type -> names.stream().noneMatch(name -> name.endsWith("/" + type + ".java")))
                .filter(type -> !isOfTheJdk(type));
    }

    /** The files a document links to, as paths below the root. */
    static Stream<String> linkedFiles(String name, String document) {
        Path folder = Path.of("/", name, "..").normalize();
        return LINK.matcher(document)
                .results()
                .map(match ->
                        folder.resolve(match.group(1)).normalize().toString().substring(1));
    }

    /** The packages of production code with too many files to remember; package-info does not count. */
    static Stream<String> crowdedPackages(Stream<String> names) {
        return names
                .filter(name -> name.contains("/src/main/java/"))
                .filter(name -> name.endsWith(".java") && !name.endsWith("/package-info.java"))
                .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('/')), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > MAX_PACKAGE_FILES)
                .map(Map.Entry::getKey);
    }

    private static boolean isOfTheJdk(String type) {
        try {
            Class.forName("java.lang." + type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static boolean saysWhatThePackageIsFor(String packageInfo) {
        return PACKAGE_SENTENCE.matcher(packageInfo).find();
    }

    static List<String> packagesWithoutInfo(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream()
                .filter(name -> name.contains("/src/main/java/"))
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .distinct()
                .filter(folder -> !all.contains(folder + "/package-info.java"))
                .toList();
    }
}
