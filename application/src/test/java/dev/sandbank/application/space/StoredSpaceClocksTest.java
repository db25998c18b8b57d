package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredSpaceClocksTest {

    private static final SpaceId CI = new SpaceId("ci");

    private final SettableClock wall = new SettableClock(Instant.parse("2026-11-03T12:00:00.123456789Z"));
    private final InMemoryStores stores = new InMemoryStores();
    private final StoredSpaceClocks clocks = new StoredSpaceClocks(stores.spaces(), wall);
    private final StoredSeedNames seeds = new StoredSeedNames(stores.spaces(), stores.journal(), stores.bankRecords());
    private final SetSpaceClock setSpaceClock = new SetSpaceClock(
            stores.spaces(),
            stores.transactions(),
            DueUseCases.over(stores, TestPorts.over(stores, wall, new CountingSecrets())),
            wall,
            TestPorts.audit(stores, wall));

    StoredSpaceClocksTest() {
        new CreateSpace(stores.spaces(), stores.transactions(), wall, TestPorts.audit(stores, wall))
                .create(new NewSpace(CI, null, new SeedName("other")));
    }

    @Test
    void timesAreWholeMilliseconds() {
        assertThat(clocks.now(SpaceId.DEFAULT)).isEqualTo(Instant.parse("2026-11-03T12:00:00.123Z"));
    }

    @Test
    void movingOneClockLeavesTheOthers() {
        setSpaceClock.set(CI, ClockChange.advance(Duration.ofDays(3)));

        assertThat(clocks.now(CI)).isEqualTo(Instant.parse("2026-11-06T12:00:00.123Z"));
        assertThat(clocks.now(SpaceId.DEFAULT)).isEqualTo(Instant.parse("2026-11-03T12:00:00.123Z"));
        wall.advance(Duration.ofMinutes(1));
        assertThat(clocks.now(CI)).isEqualTo(Instant.parse("2026-11-06T12:01:00.123Z"));
    }

    @Test
    void aFrozenClockStandsStillUntilItFollowsAgain() {
        setSpaceClock.set(CI, ClockChange.freeze());
        Instant frozen = clocks.now(CI);
        wall.advance(Duration.ofDays(30));
        assertThat(clocks.now(CI)).isEqualTo(frozen);

        setSpaceClock.set(CI, ClockChange.follow());
        assertThat(clocks.now(CI)).isEqualTo(clocks.now(SpaceId.DEFAULT));
    }

    @Test
    void aSpaceThatIsGoneHasTheWallClockAndTheDefaultSeed() {
        SpaceId gone = new SpaceId("gone");

        assertThat(clocks.now(gone)).isEqualTo(clocks.now(SpaceId.DEFAULT));
        assertThat(seeds.of(gone)).isEqualTo(SeedName.DEFAULT);
        assertThat(seeds.of(CI)).isEqualTo(new SeedName("other"));
    }
}
