package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.secret.InMemoryLocks;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private final SettableClock clock = new SettableClock();
    private final List<Instant> asked = new ArrayList<>();

    @Test
    void roundGoesOnWhileWholePiecesAreForgotten() {
        tidy((before, max) -> {
            asked.add(before);
            return asked.size() < 4 ? max : max - 1;
        });

        assertThat(asked).hasSize(4).containsOnly(SettableClock.START.minus(Duration.ofHours(24)));
    }

    @Test
    void roundEndsEvenIfThereIsAlwaysMore() {
        tidy((before, max) -> {
            asked.add(before);
            return max;
        });

        assertThat(asked).hasSizeBetween(2, 1_000);
    }

    @Test
    void storeThatIsBusyIsTriedAgainInTheNextRound() {
        tidy((before, max) -> {
            asked.add(before);
            throw new StoreUnavailable("busy", new IllegalStateException());
        });

        assertThat(asked).hasSize(1);
    }

    @Test
    void roundKeepsPaceWithTheFastestIssuingOfTokens() {
        long[] gone = {0};
        tidy((before, max) -> {
            gone[0] += max;
            return max;
        });

        assertThat(gone[0]).as("a round comes each second").isGreaterThanOrEqualTo(2 * 20_000);
    }

    private void tidy(ExpiredTokens expiredTokens) {
        try (Housekeeping housekeeping = new Housekeeping(
                expiredTokens, new InMemoryLocks(new InMemoryTransactions()), clock, Duration.ofHours(24))) {
            housekeeping.tidy();
        }
    }
}
