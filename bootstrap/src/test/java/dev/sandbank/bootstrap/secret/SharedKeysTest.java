package dev.sandbank.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers with one database have the same keys, or do not start. */
class SharedKeysTest {

    private static final DatabaseKey KEY = DatabaseKey.parse("ab".repeat(32));
    private static final DatabaseKey OTHER = DatabaseKey.parse("cd".repeat(32));

    private final KeyRecords records = new InMemoryStores().keyRecords();
    private final Path first;
    private final Path second;

    SharedKeysTest(@TempDir Path folder) throws IOException {
        this.first = Files.createDirectory(folder.resolve("first"));
        this.second = Files.createDirectory(folder.resolve("second"));
    }

    @Test
    void serversWithTheDatabaseKeyShareWhatOneOfThemMadeAndHaveNoFiles() {
        byte[] made = InstallationKey.of(keys(first, KEY));

        assertThat(InstallationKey.of(keys(second, KEY))).isEqualTo(made);
        assertThat(first).isEmptyDirectory();
        assertThat(second).isEmptyDirectory();
        assertThat(records.list())
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.sealed())
                        .isNotNull()
                        .doesNotContain(Base64.getEncoder().encodeToString(made)));
    }

    @Test
    void serversThatStartTogetherAgree() {
        List<InstallationKeys> eight =
                IntStream.range(0, 8).mapToObj(i -> keys(first, KEY)).toList();

        assertThat(eight.parallelStream().map(InstallationKey::of).map(Base64.getEncoder()::encodeToString))
                .hasSize(8)
                .containsOnly(Base64.getEncoder().encodeToString(InstallationKey.of(keys(second, KEY))));
    }

    @Test
    void filesOfTheFirstServerAreTakenOverAndNotNeededAnyMore() throws IOException {
        byte[] before = InstallationKey.of(new KeyFiles(first));
        byte[] e2e = publicKey(new KeyFiles(first));

        assertThat(InstallationKey.of(keys(first, KEY))).isEqualTo(before);
        assertThat(InstallationKey.of(keys(first, KEY))).isEqualTo(before);
        Files.delete(first.resolve("installation.key"));
        assertThat(InstallationKey.of(keys(first, KEY))).isEqualTo(before);
        assertThat(publicKey(keys(second, KEY))).isEqualTo(e2e);
    }

    @Test
    void filesThatServersWereComparedByAreTakenOverToo() {
        byte[] before = InstallationKey.of(keys(first, null));

        assertThatThrownBy(() -> keys(second, KEY))
                .hasMessageContaining("start first where e2e.key is in the data directory");
        assertThat(InstallationKey.of(keys(first, KEY))).isEqualTo(before);
        assertThat(InstallationKey.of(keys(second, KEY))).isEqualTo(before);
        assertThatThrownBy(() -> keys(first, null)).hasMessageContaining("give it by database-key-file");
    }

    @Test
    void wrongDatabaseKeyIsToldAndMakesNothing() {
        InstallationKey.of(keys(first, KEY));

        assertThatThrownBy(() -> keys(second, OTHER))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("database-key is not the one under which installation.key is sealed");
        assertThat(records.list()).hasSize(2);
    }

    @Test
    void keysOfAnotherInstallationAreRefused() throws IOException {
        InstallationKey.of(new KeyFiles(second));
        publicKey(new KeyFiles(second));
        byte[] made = InstallationKey.of(keys(first, null));
        assertThatThrownBy(() -> keys(second, null))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("two installations use one database: " + second.resolve("e2e.key"));

        Files.delete(second.resolve("e2e.key"));
        assertThatThrownBy(() -> keys(second, null)).hasMessageContaining("is not there; copy it from");

        for (String name : List.of("installation.key", "e2e.key")) {
            Files.copy(first.resolve(name), second.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(InstallationKey.of(keys(second, null))).isEqualTo(made);
    }

    @Test
    void fileOfAnotherInstallationIsNotSilentlyIgnored() {
        InstallationKey.of(keys(first, KEY));
        InstallationKey.of(new KeyFiles(second));

        assertThatThrownBy(() -> keys(second, KEY))
                .hasMessageStartingWith("two installations use one database: ")
                .hasMessageEndingWith("move the file away if it is of no use any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "ab", "AAAAAAAAAAAAAAAAAAAAAA==", "zz"})
    void whatIsNoKeyIsToldWithTheCommandThatMakesOne(String text) {
        assertThatThrownBy(() -> DatabaseKey.parse(text.equals("zz") ? "zz".repeat(32) : text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be 32 bytes as base64 or hex; `openssl rand -base64 32` makes some");
    }

    private InstallationKeys keys(Path data, @Nullable DatabaseKey key) {
        return SystemKeys.ofNode(data, records, key).shared();
    }

    private static byte[] publicKey(InstallationKeys keys) {
        return new SystemE2eKeys(keys).publicKey().modulus().toByteArray();
    }
}
