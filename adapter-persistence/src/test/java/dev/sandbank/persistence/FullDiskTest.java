package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Uses a real file system that is full. It needs the right to mount one, and is skipped without it. */
@Timeout(60)
class FullDiskTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("client-1");

    private final Path disk;

    FullDiskTest(@TempDir Path disk) {
        this.disk = disk;
    }

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString());
        assumeThat(mounted).as("may mount a small file system").isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void case111FullDiskIsToldLosesNothingAndIsOvercome() throws IOException {
        List<AccessToken> acknowledged = new ArrayList<>();
        try (SqliteStores stores = SqliteStores.open(disk.resolve("data"))) {
            Path filler = Files.write(disk.resolve("filler"), new byte[1_000_000]);
            stores.clients().add(CLIENT);
            assertThatThrownBy(() -> addUntilFull(stores, acknowledged))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("the disk that holds the database is full");
            assertThat(acknowledged).isNotEmpty();
            assertThat(stores.health().trouble()).hasValue("the disk that holds the database is full");
            assertAllThere(stores, acknowledged);

            Files.delete(filler);
            while (stores.health().trouble().isPresent()) {
                Thread.onSpinWait();
            }

            AccessToken afterwards = TokenFixture.twoLegged(CLIENT, "afterwards", NOON);
            stores.accessTokens().add(afterwards);
            acknowledged.add(afterwards);
            assertAllThere(stores, acknowledged);
            assertThat(stores.check()).isEmpty();
        }
        try (SqliteStores stores = SqliteStores.open(disk.resolve("data"))) {
            assertAllThere(stores, acknowledged);
            assertThat(stores.accessTokens().liveOf(CLIENT.id(), NOON, acknowledged.size() + 100))
                    .as("nothing that was refused")
                    .hasSize(acknowledged.size());
        }
    }

    private static void addUntilFull(SqliteStores stores, List<AccessToken> acknowledged) {
        for (int i = 0; i < 100_000; i++) {
            AccessToken token = TokenFixture.twoLegged(CLIENT, "token " + i, NOON);
            stores.accessTokens().add(token);
            acknowledged.add(token);
        }
    }

    private static void assertAllThere(SqliteStores stores, List<AccessToken> tokens) {
        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(stores.accessTokens().find(token.id())).contains(token));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            // There is no such program here.
            return false;
        }
    }
}
