package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a backup never leaves an incomplete file under the backup's name. */
@Timeout(120)
class KilledBackupTest {

    private static final int ROUNDS = 3;
    private static final int TOKENS = 20_000;
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    void case116KilledBackupLeavesNoHalfFileUnderItsName(@TempDir Path temp) throws Exception {
        Path data = temp.resolve("data");
        fill(data);
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = Files.createDirectory(temp.resolve("round" + round));
            Path backup = folder.resolve("backup.db");
            Process process = ServerProcess.run(data, "db", "backup", backup.toString());
            while (filesIn(folder).isEmpty() && process.isAlive()) {
                Moment.pass();
            }
            process.destroyForcibly().waitFor();

            assertThat(filesIn(folder)).isNotEmpty();
            if (Files.exists(backup)) {
                SqliteStores.restore(backup, folder.resolve("restored"), Set.of("installation.key"));
            }
        }
        Path whole = temp.resolve("whole.db");
        ServerProcess.command(data, "db", "backup", whole.toString());
        ServerProcess.command(temp.resolve("elsewhere"), "db", "restore", whole.toString());
        assertThat(temp.resolve("elsewhere/installation.key")).hasSameBinaryContentAs(data.resolve("installation.key"));
        assertThat(ServerProcess.command(temp.resolve("elsewhere"), "app", "list"))
                .contains("client-1");
    }

    private static void fill(Path data) {
        Client client = ClientFixture.client("client-1");
        try (SqliteStores stores = SqliteStores.open(data)) {
            stores.transactions().run(() -> {
                stores.clients().add(client);
                for (int i = 0; i < TOKENS; i++) {
                    stores.accessTokens().add(TokenFixture.twoLegged(client, "token " + i, NOON));
                }
                return true;
            });
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
