package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources follow the rules for lengths, comments and the place of SQL, which the bytecode does not show. */
class SourceRulesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();
    private static final List<SourceFile> MAIN = SourceTree.javaFiles(TEXTS, "main");
    private static final List<SourceFile> TESTS = SourceTree.javaFiles(TEXTS, "test");

    @Test
    void knownFilesWereRead() {
        assertThat(TEXTS.keySet()).contains("pom.xml", "README.md", ".ci/run");
        assertThat(MAIN).extracting(SourceFile::name).anyMatch(name -> name.endsWith("/oauth/client/Client.java"));
        assertThat(TESTS).extracting(SourceFile::name).anyMatch(name -> name.endsWith("/SourceRulesTest.java"));
    }

    @Test
    void filesAndMethodsFitOnAScreenOrFew() {
        assertThat(MAIN.stream().flatMap(SourceRules::tooLong)).isEmpty();
        assertThat(TESTS.stream().flatMap(SourceRules::tooLong)).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(MAIN.stream().flatMap(SourceRules::undocumented)).isEmpty();
    }

    @Test
    void sqlIsWrittenInTheStoreOnly() {
        assertThat(MAIN.stream().flatMap(SourceRules::sqlOutsideTheStore)).isEmpty();
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        assertThat(TEXTS.entrySet().stream().flatMap(file -> SourceRules.namesAMachine(file.getKey(), file.getValue())))
                .isEmpty();
    }

    @Test
    void browsersAreDrivenInOnePlace() {
        assertThat(TEXTS.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".java"))
                        .flatMap(file -> SourceRules.drivesABrowserByItself(file.getKey(), file.getValue())))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SourceRules.packagesWithoutInfo(TEXTS.keySet().stream())).isEmpty();
        assertThat(TEXTS.entrySet().stream()
                        .filter(file -> file.getKey().endsWith("/package-info.java"))
                        .filter(file -> !SourceRules.saysWhatThePackageIsFor(file.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void packagesAreSmallEnoughToKnow() {
        assertThat(SourceRules.crowdedPackages(TEXTS.keySet().stream())).isEmpty();
    }

    @Test
    void documentsNameClassesThatExist() {
        assertThat(TEXTS.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".md"))
                        .flatMap(file -> SourceRules.classesThatAreGone(file.getValue(), TEXTS.keySet())))
                .isEmpty();
    }

    @Test
    void documentsLinkToFilesThatExist() {
        assertThat(TEXTS.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".md"))
                        .flatMap(file -> SourceRules.linkedFiles(file.getKey(), file.getValue())))
                .isNotEmpty()
                .allMatch(SourceTree::has);
    }

    @Test
    void fileAndMethodThatAreTooLongAreCaught() {
        SourceFile file = SourceFile.parse("Red.java", "class Red { void much() {" + "\n".repeat(300) + "} }");
        assertThat(SourceRules.tooLong(file)).hasSize(2);
    }

    @Test
    void tableMayBeAsLongAsItsEnum() {
        String table = "return switch (x) {" + "\n".repeat(60) + "default -> 1; };";
        SourceFile file = SourceFile.parse("Fine.java", "class Fine { int of(int x) { " + table + " } }");
        assertThat(SourceRules.tooLong(file)).isEmpty();
    }

    @Test
    void publicTypeWithoutDocIsCaught() {
        SourceFile file = SourceFile.parse("Red.java", "/** Said. */ public class Red { public record Silent() {} }");
        assertThat(SourceRules.undocumented(file)).singleElement().asString().contains("Silent");
    }

    @Test
    void sqlOutsideTheStoreIsCaught() {
        String source = "class Red { String q = \"select id from token\"; String h = \"Select one of the accounts\"; }";
        assertThat(SourceRules.sqlOutsideTheStore(SourceFile.parse("adapter-http/Red.java", source)))
                .containsExactly("adapter-http/Red.java: select id from token");
        assertThat(SourceRules.sqlOutsideTheStore(SourceFile.parse("adapter-persistence/Red.java", source)))
                .isEmpty();
    }

    @Test
    void pathOfAMachineIsCaught() {
        Predicate<String> caught =
                line -> SourceRules.namesAMachine("red.md", line).findAny().isPresent();
        assertThat(List.of("see /" + "home/ann/notes", "https://repo1" + ".maven.org", "cp /" + "root/x ."))
                .allMatch(caught);
        assertThat(List.of("a path /homepage", "https://example.com/home/page")).noneMatch(caught);
    }

    @Test
    void testThatDrivesABrowserByItselfIsCaught() {
        String imported = "import org.openqa" + ".selenium.WebElement; import org.openqa" + ".selenium.Keys;";
        assertThat(SourceRules.drivesABrowserByItself("m/src/test/java/http/hub/Red.java", imported))
                .containsExactly("m/src/test/java/http/hub/Red.java: org.openqa" + ".selenium.WebElement");
        assertThat(SourceRules.drivesABrowserByItself("m/src/test/java/http/browser/Browser.java", imported))
                .isEmpty();
    }

    @Test
    void nameOfAClassThatIsGoneIsCaught() {
        String document = "See `OldName.method`, `NewName`, `IllegalStateException` and `Profile`.";
        assertThat(SourceRules.classesThatAreGone(document, Set.of("src/NewName.java")))
                .containsExactly("OldName");
    }

    @Test
    void crowdedPackageIsCaught() {
        Stream<String> names = IntStream.rangeClosed(1, 26).mapToObj(i -> "m/src/main/java/red/A" + i + ".java");
        Stream<String> fewer = IntStream.rangeClosed(1, 25).mapToObj(i -> "m/src/main/java/fine/A" + i + ".java");
        Stream<String> info = Stream.of("m/src/main/java/fine/package-info.java");

        assertThat(SourceRules.crowdedPackages(Stream.of(names, fewer, info).flatMap(all -> all)))
                .containsExactly("m/src/main/java/red");
    }

    @Test
    void packageThatSaysNothingIsCaught() {
        assertThat(SourceRules.saysWhatThePackageIsFor("@NullMarked\npackage red;"))
                .isFalse();
        assertThat(SourceRules.packagesWithoutInfo(List.of("m/src/main/java/red/A.java").stream()))
                .containsExactly("m/src/main/java/red");
    }
}
