package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sandbank.cli.AdminCli;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a disk that is full. It needs the right to mount one, and is skipped without it. */
class FullDiskCommandsTest {

    private final Path disk;
    private final Path data;
    private final StringWriter err = new StringWriter();

    FullDiskCommandsTest(@TempDir Path disk) {
        this.disk = disk;
        this.data = disk.resolve("data");
    }

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        boolean mounted = system("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
        assumeThat(mounted).as("may mount a small file system").isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        system("umount", disk.toString());
    }

    @Test
    void case111FullDiskIsNamedAsTheCauseAndLeavesNothingHalf() throws IOException {
        assertThat(run("app", "create", "--name", "Before", "--id", "before")).isZero();
        Path filler = fill();

        assertThat(run("app", "create", "--name", "Meanwhile", "--id", "meanwhile"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("is full").hasLineCount(1);
        assertThat(run("db", "backup", disk.resolve("backup.db").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("is full").hasLineCount(1);
        try (Stream<Path> files = Files.list(disk)) {
            assertThat(files).containsExactlyInAnyOrder(data, filler);
        }

        Files.delete(filler);
        assertThat(run("app", "create", "--name", "After", "--id", "after")).isZero();
        assertThat(run("app", "show", "before")).isZero();
        assertThat(run("app", "show", "meanwhile")).isEqualTo(1);
        assertThat(run("db", "check")).isZero();
    }

    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        byte[] piece = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() > 0) {
                out.write(piece);
            }
        }
        return filler;
    }

    private int run(String... arguments) {
        err.getBuffer().setLength(0);
        Map<String, String> environment = Map.of("SANDBANK_DATA", data.toString());
        return new AdminCli(
                        new LocalInstallation(environment),
                        Reader.nullReader(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err))
                .run(arguments);
    }

    private static boolean system(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            // There is no such program here.
            return false;
        }
    }
}
