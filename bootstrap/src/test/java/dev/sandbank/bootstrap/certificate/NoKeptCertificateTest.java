package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate in the sources would end one day, and its tests with it (T26). */
class NoKeptCertificateTest {

    private static final Pattern KEPT = Pattern.compile("-----BEGIN CERTIFICATE-----\\s+MII");
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MADE = List.of(".git", "target", "node_modules");

    @Test
    void sourcesHoldNoCertificate_T26(@TempDir Path folder) throws IOException {
        assertThat(holding(ROOT)).isEmpty();

        Path kept = Files.writeString(folder.resolve("kept.pem"), "-----BEGIN CERTIFICATE-----\nMIIB");
        assertThat(holding(folder)).containsExactly(kept);
    }

    private static List<Path> holding(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !MADE.contains(String.valueOf(file.getFileName())))
                    .flatMap(file -> Files.isDirectory(file)
                            ? below(file)
                            : Stream.of(file).filter(each -> holds(each)))
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return holding(folder).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holds(Path file) {
        try {
            return Files.isRegularFile(file)
                    && KEPT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
