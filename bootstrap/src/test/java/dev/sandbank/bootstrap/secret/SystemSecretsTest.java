package dev.sandbank.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemSecretsTest {

    private final Path data;

    SystemSecretsTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void randomBytesAreAsManyAsAskedForAndDiffer() {
        SystemSecrets secrets = new SystemSecrets(new byte[32]);

        assertThat(secrets.random(32)).hasSize(32).isNotEqualTo(secrets.random(32));
    }

    @Test
    void derivedBytesAreHmacOfPurposeAndText() {
        SystemSecrets secrets = new SystemSecrets(HexFormat.of().parseHex("0b".repeat(32)));

        assertThat(secrets.derive("a", "b"))
                .hasSize(32)
                .isEqualTo(secrets.derive("a", "b"))
                .isNotEqualTo(secrets.derive("ab", ""))
                .isNotEqualTo(secrets.derive("", "ab"))
                .isNotEqualTo(new SystemSecrets(new byte[32]).derive("a", "b"));
    }

    @Test
    void keyIsMadeOnceForTheOwnerAlone() throws IOException {
        byte[] key = InstallationKey.of(new KeyFiles(data));

        assertThat(key).hasSize(32).isEqualTo(InstallationKey.of(new KeyFiles(data)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("installation.key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void allWhoStartAtOnceGetTheSameKey() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<String>> starts = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> HexFormat.of().formatHex(InstallationKey.of(new KeyFiles(data))))
                .toList();
        try {
            List<Future<String>> keys = threads.invokeAll(starts);
            for (Future<String> key : keys) {
                assertThat(key.get()).isEqualTo(keys.get(0).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void damagedKeyIsNamedRatherThanReplaced() throws IOException {
        Files.write(data.resolve("installation.key"), new byte[7]);

        assertThatThrownBy(() -> InstallationKey.of(new KeyFiles(data)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("installation.key is damaged");
    }
}
