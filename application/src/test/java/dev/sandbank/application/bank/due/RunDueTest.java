package dev.sandbank.application.bank.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunDueTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Tower tower = new Tower();

    @Test
    void whatFellDueFirstIsDoneFirstWithTheTimeAtWhichItFellDue() {
        tower.hang(SPACE, "late", HOUR.multipliedBy(3), HOUR, 1);
        tower.hang(SPACE, "often", HOUR, HOUR, 4);
        tower.wall.advance(HOUR.multipliedBy(9));

        tower.runDue.run(SPACE, Tower.START.plus(HOUR.multipliedBy(3)));

        assertThat(tower.heard)
                .containsExactly(
                        "default often 1h in time",
                        "default often 2h in time",
                        "default late 3h in time",
                        "default often 3h in time");
        assertThat(tower.runDue.next(SPACE, Tower.START.plus(HOUR.multipliedBy(4))))
                .contains(Tower.START.plus(HOUR.multipliedBy(4)));
        assertThat(tower.runDue.next(SPACE, Tower.START.plus(HOUR.multipliedBy(3))))
                .isEmpty();
    }

    @Test
    void spacesAreApart() {
        SpaceId other = new SpaceId("other");
        tower.hang(other, "theirs", HOUR, HOUR, 1);

        tower.runDue.run(SPACE, Tower.START.plus(HOUR));
        assertThat(tower.heard).isEmpty();
        tower.runDue.run(other, Tower.START.plus(HOUR));
        assertThat(tower.heard).hasSize(1);
    }

    @Test
    void workThatFailsIsTriedAgainAndLosesNothing() {
        tower.hang(SPACE, "bell", HOUR, HOUR, 2);
        tower.before = () -> {
            throw new IllegalStateException("stuck");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> tower.runDue.run(SPACE, Tower.START.plus(HOUR)))
                .withMessage("stuck");

        tower.before = () -> {};
        tower.runDue.run(SPACE, Tower.START.plus(HOUR));
        assertThat(tower.heard).containsExactly("default bell 1h too early");
    }

    @Test
    void recordThatNobodyDealsWithIsAFault() {
        RunDue idle = new RunDue(tower.stores.journal(), tower.stores.bankRecords(), new DueClocks(), List.of());
        tower.hang(SPACE, "bell", HOUR, HOUR, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> idle.run(SPACE, Tower.START.plus(HOUR)))
                .withMessageContaining("bell");
    }

    @Test
    void workThatChangesNothingIsAFaultAndNoEndlessLoop() {
        tower.hang(SPACE, "bell", HOUR, Duration.ZERO, 1);
        RunDue idle = new RunDue(
                tower.stores.journal(), tower.stores.bankRecords(), new DueClocks(), List.of(new IdleWork()));

        assertThatIllegalStateException()
                .isThrownBy(() -> idle.run(SPACE, Tower.START.plus(HOUR)))
                .withMessageContaining("still due");
    }
}
