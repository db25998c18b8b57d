package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.due.Tower;
import dev.sandbank.application.bank.ledger.Entries;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A clock that moves forward stops at whatever falls due on its way. */
class SetSpaceClockTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Tower tower = new Tower();

    @Test
    void everythingOnTheWayIsDoneWhileTheClockStandsThere() {
        tower.hang(SPACE, "hourly", HOUR, HOUR, 3);
        tower.hang(SPACE, "later", DAY.multipliedBy(2), HOUR, 1);

        advance(tower, DAY);

        assertThat(tower.heard)
                .containsExactly("default hourly 1h in time", "default hourly 2h in time", "default hourly 3h in time");
        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(Tower.START.plus(DAY));
    }

    @Test
    void oneStepOrManyDoTheSame_M42() {
        Tower steps = new Tower();
        for (Tower each : new Tower[] {tower, steps}) {
            each.hang(SPACE, "daily", DAY.plus(HOUR), DAY, 30);
            each.hang(SPACE, "often", HOUR, Duration.ofHours(7), 100);
        }

        advance(tower, DAY.multipliedBy(40));
        IntStream.range(0, 40).forEach(day -> advance(steps, DAY));

        assertThat(tower.heard).hasSize(130).isEqualTo(steps.heard);
        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(steps.spaceClocks.now(SPACE));
    }

    @Test
    void clockStandsAtAFinishedTimeAfterAFailureAndGoesOnFromThere_M44() {
        tower.hang(SPACE, "hourly", HOUR, HOUR, 3);
        tower.before = () -> {
            if (tower.heard.size() == 1) {
                throw new IllegalStateException("power cut");
            }
        };
        assertThatThrownBy(() -> advance(tower, DAY)).hasMessage("power cut");
        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(Tower.START.plus(HOUR.multipliedBy(2)));

        tower.before = () -> {};
        set(tower, ClockChange.setTo(Tower.START.plus(DAY)));
        assertThat(tower.heard).hasSize(3).doesNotHaveDuplicates();
        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(Tower.START.plus(DAY));
    }

    @Test
    void secondMoveAtTheSameTimeIsRefused_M44() {
        tower.hang(SPACE, "bell", HOUR, HOUR, 2);
        tower.before = () -> {
            if (tower.heard.isEmpty()) {
                tower.before = () -> {};
                advance(tower, Duration.ofMinutes(1));
            }
        };

        refuses(SpaceRefusal.CLOCK_MOVED_MEANWHILE, ClockChange.advance(DAY));
        assertThat(tower.heard).doesNotHaveDuplicates();
    }

    @Test
    void frozenClockStaysFrozen() {
        set(tower, ClockChange.freeze());
        tower.hang(SPACE, "bell", HOUR, HOUR, 1);

        advance(tower, DAY);
        tower.wall.advance(DAY);

        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(Tower.START.plus(DAY));
    }

    @Test
    void clockGoesBackToTheNewestEntryButNotBehindIt_M45() {
        advance(tower, DAY);
        Entries.bookAt(tower.stores, SPACE, tower.spaceClocks.now(SPACE));
        advance(tower, DAY);

        set(tower, ClockChange.setTo(Tower.START.plus(DAY)));
        refuses(SpaceRefusal.CLOCK_BEFORE_ENTRIES, ClockChange.setTo(Tower.START.plus(HOUR)));
        refuses(SpaceRefusal.CLOCK_BEFORE_ENTRIES, ClockChange.follow());
        assertThat(tower.spaceClocks.now(SPACE)).isEqualTo(Tower.START.plus(DAY));
    }

    @Test
    void whatWasDoneBeforeTheClockWentBackIsNotDoneAgain_M45() {
        tower.hang(SPACE, "bell", HOUR, HOUR, 2);
        advance(tower, DAY);
        set(tower, ClockChange.setTo(Tower.START));
        advance(tower, DAY);

        assertThat(Collections.frequency(tower.heard, "default bell 1h in time"))
                .isOne();
        assertThat(tower.heard).hasSize(2);
    }

    private void refuses(SpaceRefusal reason, ClockChange change) {
        assertThatThrownBy(() -> set(tower, change))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void advance(Tower tower, Duration step) {
        set(tower, ClockChange.advance(step));
    }

    private static void set(Tower tower, ClockChange change) {
        new SetSpaceClock(
                        tower.stores.spaces(),
                        tower.stores.transactions(),
                        tower.runDue,
                        tower.wall,
                        TestPorts.audit(tower.stores, tower.wall))
                .set(SPACE, change);
    }
}
