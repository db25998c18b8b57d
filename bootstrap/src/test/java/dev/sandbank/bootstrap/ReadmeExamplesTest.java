package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of the README that no shell runs here are parts of files that are compiled and run from outside. */
class ReadmeExamplesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path EXAMPLES = ROOT.resolve("examples");

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml"})
    void everyBlockIsPartOfAnExampleThatRuns(String language) throws IOException {
        List<String> blocks = blocks(language);
        List<String> sources = sources();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks)
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(withoutIndents(block))));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(ReadmeExamplesTest::isSource)
                    .map(ReadmeExamplesTest::read)
                    .map(ReadmeExamplesTest::withoutIndents)
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        String name = EXAMPLES.relativize(file).toString().replace('\\', '/');
        return name.matches("embedding/(pom[.]xml|(src|test)/\\w+[.]java)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndents(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
