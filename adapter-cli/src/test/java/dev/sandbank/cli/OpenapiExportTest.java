package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenapiExportTest {

    private final Path folder;

    OpenapiExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void documentsAreWrittenBelowTheDirectory() {
        Path directory = folder.resolve("new/openapi");

        Terminal.Result result = new Terminal().run("openapi", "export", directory.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("written to " + directory);
        assertThat(directory.resolve("accounts/sg.json")).hasContent("{}");
    }

    @Test
    void fileInPlaceOfTheDirectoryIsReported() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Terminal.Result result = new Terminal().run("openapi", "export", file.toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).startsWith("sandbank: ").contains("cannot be written");
        assertThat(file).isEmptyFile();
    }
}
