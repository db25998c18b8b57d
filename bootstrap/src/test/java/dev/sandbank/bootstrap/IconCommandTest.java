package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.IconImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Icons from the command line to the database, with the real drawing. */
class IconCommandTest {

    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
            + "<title>word-of-the-file</title><rect width='9' height='9' fill='red'/>%s</svg>";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    IconCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void h44DrawingIsStoredAsPixelsAlone() throws IOException {
        assertThat(run("app", "create", "--name", "Shop", "--icon", file("icon.svg", ""), "--json"))
                .isZero();

        Matcher stored = Pattern.compile("\"data:image/[^\"]*\"").matcher(out.toString());
        assertThat(stored.find()).isTrue();
        IconImage icon = new IconImage(stored.group().replace("\"", ""));
        assertThat(icon.png()).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> bytesOf(file).contains("word-of-the-file"));
        }
    }

    @Test
    void h44DrawingWithAScriptIsRefusedAndMakesNoStore() throws IOException {
        assertThat(run("app", "create", "--name", "Shop", "--icon", file("icon.png", "<script>alert(1)</script>")))
                .isEqualTo(2);

        assertThat(err.toString()).contains("the icon has <script>").hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private String file(String name, String more) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, DRAWING.replace("%s", more));
        return file.toString();
    }

    private int run(String... words) {
        String[] arguments = Stream.concat(
                        Stream.of(words),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new);
        return Main.commandLine(Map.of(), Reader.nullReader(), new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }

    private static String bytesOf(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
