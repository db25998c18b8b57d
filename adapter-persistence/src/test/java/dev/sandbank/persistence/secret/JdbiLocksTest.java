package dev.sandbank.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiLocksTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    void onlyTheLocksThatWereAddedLastAreKept(@TempDir Path directory) {
        try (SqliteStores stores = SqliteStores.open(directory)) {
            Source source = new Source("127.0.0.1");
            stores.transactions().run(() -> {
                for (int i = 0; i <= JdbiLocks.MAX_LOCKS; i++) {
                    stores.locks().add(new Lock(source, target(i), NOON, NOON.plusSeconds(60)));
                }
                return true;
            });

            assertThat(stores.locks().find(source, target(0))).isEmpty();
            assertThat(stores.locks().find(source, target(1))).isPresent();
        }
    }

    private static GuessTarget target(int number) {
        return new GuessTarget(GuessTarget.Kind.APPLICATION, "app" + number);
    }
}
