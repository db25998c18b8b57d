package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.space.StoredSpaceClocks;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private final SettableClock clock = new SettableClock();
    private final List<Instant> asked = new ArrayList<>();

    @Test
    void roundGoesOnWhileWholePiecesAreForgotten() {
        tidy((space, before, max) -> {
            asked.add(before);
            return asked.size() < 4 ? max : max - 1;
        });

        assertThat(asked).hasSize(4).containsOnly(SettableClock.START.minus(Duration.ofHours(24)));
    }

    @Test
    void roundEndsEvenIfThereIsAlwaysMore() {
        tidy((space, before, max) -> {
            asked.add(before);
            return max;
        });

        assertThat(asked).hasSizeBetween(2, 1_000);
    }

    @Test
    void storeThatIsBusyIsTriedAgainInTheNextRound() {
        tidy((space, before, max) -> {
            asked.add(before);
            throw new StoreUnavailable("busy", new IllegalStateException());
        });

        assertThat(asked).hasSize(1);
    }

    @Test
    void roundKeepsPaceWithTheFastestIssuingOfTokens() {
        long[] gone = {0};
        tidy((space, before, max) -> {
            gone[0] += max;
            return max;
        });

        assertThat(gone[0]).as("a round comes each second").isGreaterThanOrEqualTo(2 * 20_000);
    }

    @Test
    void eachSpaceIsTidiedByItsOwnClock() {
        InMemoryStores stores = new InMemoryStores();
        SpaceId past = new SpaceId("past");
        SpaceClock behind = SpaceClock.setTo(SettableClock.START.minus(Duration.ofDays(400)), SettableClock.START);
        stores.spaces().add(new Space(past, "Past", SeedName.DEFAULT, behind, SettableClock.START));
        Map<SpaceId, Instant> bySpace = new HashMap<>();

        tidy(stores.spaces(), (space, before, max) -> {
            bySpace.put(space, before);
            return 0;
        });

        Duration day = Duration.ofHours(24);
        assertThat(bySpace)
                .containsOnly(
                        Map.entry(SpaceId.DEFAULT, SettableClock.START.minus(day)),
                        Map.entry(
                                past,
                                SettableClock.START.minus(Duration.ofDays(400)).minus(day)));
    }

    private void tidy(ExpiredTokens expiredTokens) {
        tidy(new InMemoryStores().spaces(), expiredTokens);
    }

    private void tidy(Spaces spaces, ExpiredTokens expiredTokens) {
        SpaceClocks clocks = new StoredSpaceClocks(spaces, clock);
        try (Housekeeping housekeeping = new Housekeeping(
                spaces, expiredTokens, clocks, Duration.ofHours(24), ThisNode.alone(clock), () -> {})) {
            housekeeping.tidy();
        }
    }
}
