package dev.sandbank.domain.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static final Instant WALL = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant CHRISTMAS = Instant.parse("2026-12-25T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Space space =
            new Space(SpaceId.DEFAULT, "default", SeedName.DEFAULT, SpaceClock.following(), Instant.EPOCH);

    @Test
    void clockThatIsMovedOrSetGoesOn() {
        SpaceClock moved = after(ClockChange.advance(HOUR));
        SpaceClock set = after(ClockChange.setTo(CHRISTMAS));

        assertThat(moved.at(WALL)).isEqualTo(WALL.plus(HOUR));
        assertThat(moved.at(WALL.plus(HOUR))).isEqualTo(WALL.plus(HOUR).plus(HOUR));
        assertThat(set.at(WALL)).isEqualTo(CHRISTMAS);
        assertThat(set.at(WALL.plus(HOUR))).isEqualTo(CHRISTMAS.plus(HOUR));
    }

    @Test
    void clockThatIsFrozenStandsStill() {
        SpaceClock there = after(ClockChange.freezeAt(CHRISTMAS));
        SpaceClock here = after(ClockChange.freeze());

        assertThat(there.at(WALL.plus(HOUR))).isEqualTo(CHRISTMAS);
        assertThat(here.at(WALL.plus(HOUR))).isEqualTo(WALL);
    }

    @Test
    void clockThatFollowsHasTheTimeOfTheWall() {
        SpaceClock frozen = after(ClockChange.freeze());
        assertThat(ClockChange.follow().applyTo(frozen, WALL).at(CHRISTMAS)).isEqualTo(CHRISTMAS);
    }

    @Test
    void spaceKeepsAllElseWhenItsClockChanges() {
        SpaceClock moved = after(ClockChange.advance(HOUR));
        assertThat(space.withClock(moved))
                .isEqualTo(new Space(space.id(), space.name(), space.seed(), moved, space.createdAt()));
    }

    private SpaceClock after(ClockChange change) {
        return change.applyTo(space.clock(), WALL);
    }
}
