package dev.sandbank.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.certificate.ServerCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can read the keys of certificates (T16). */
class KeyFilesTest {

    private final Path data;

    KeyFilesTest(@TempDir Path folder) {
        this.data = folder.resolve("data");
    }

    @Test
    void keysAreForTheirOwnerAlone_T16() throws IOException {
        makeCertificate();

        Path tls = data.resolve("tls");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tls)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(tls)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tls", "tls/server.pem", "tls/servers.pem"})
    void keyThatOthersCanReadIsRefusedWithTheRemedy_T16(String name) throws IOException {
        makeCertificate();
        Path opened = data.resolve(name);
        Files.setPosixFilePermissions(opened, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(this::makeCertificate)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("`chmod " + (name.equals("tls") ? "700 " : "600 ") + opened + "`");
    }

    private void makeCertificate() {
        KeyFiles files = new KeyFiles(data);
        ServerCertificate.made(files, files, List.of("localhost"), new CountingSecrets(), Clock.systemUTC())
                .current();
    }
}
