package dev.sandbank.domain.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SpaceArbitraries.class)
@Domain(DomainContext.Global.class)
class SpaceClockTest {

    private static final Instant WALL = Instant.parse("2026-11-25T12:00:00.123Z");

    @Property
    void aLaterWallNeverMeansAnEarlierTime(@ForAll SpaceClock clock, @ForAll Instant one, @ForAll Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(clock.at(later)).isAfterOrEqualTo(clock.at(earlier));
    }

    @Property
    void aClockThatFollowsShowsTheWallClock(@ForAll Instant wall) {
        assertThat(SpaceClock.following().at(wall)).isEqualTo(wall);
    }

    @Property
    void aSetClockShowsWhatItWasSetToAndRunsOn(@ForAll Instant time, @ForAll Instant wall, @ForAll Duration step) {
        SpaceClock clock = SpaceClock.setTo(time, wall);

        assertThat(clock.at(wall)).isEqualTo(time);
        Assume.that(inRange(time.plus(step)));
        assertThat(clock.at(wall.plus(step))).isEqualTo(time.plus(step));
    }

    @Property
    void aFrozenClockShowsOneTime(@ForAll Instant time, @ForAll Instant wall) {
        assertThat(SpaceClock.frozenAt(time).at(wall)).isEqualTo(time);
    }

    @Property
    void advancingMovesTheTimeByTheStep(@ForAll SpaceClock clock, @ForAll Duration step) {
        Assume.that(inRange(clock.at(WALL).plus(step)));

        assertThat(clock.advancedBy(step, WALL).at(WALL))
                .isEqualTo(clock.at(WALL).plus(step));
    }

    @Property
    void advancingThereAndBackChangesNothing(@ForAll SpaceClock clock, @ForAll Duration step) {
        Assume.that(inRange(clock.at(WALL).plus(step)));

        assertThat(clock.advancedBy(step, WALL).advancedBy(step.negated(), WALL))
                .isEqualTo(clock);
    }

    @Property
    void freezingWhereItIsStopsTheTimeThere(@ForAll SpaceClock clock, @ForAll Instant wall) {
        Assume.that(inRange(clock.at(WALL)));

        assertThat(ClockChange.freeze().applyTo(clock, WALL).at(wall)).isEqualTo(clock.at(WALL));
    }

    @Property
    void followingAgainForgetsEveryChange(@ForAll SpaceClock clock, @ForAll Instant wall) {
        assertThat(ClockChange.follow().applyTo(clock, WALL).at(wall)).isEqualTo(wall);
    }

    @Example
    void timesOutsideOfTheRangeAreRefused() {
        assertThatThrownBy(() -> SpaceClock.frozenAt(SpaceClock.END)).hasMessageContaining("2000 to 2199");
        assertThatThrownBy(() -> SpaceClock.setTo(SpaceClock.FIRST.minusMillis(1), WALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpaceClock.following().advancedBy(Duration.ofDays(999_999_999), WALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpaceClock.following().advancedBy(Duration.ofDays(-999_999_999), WALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aSetClockStaysInRangeHoweverFarTheWallClockGoes() {
        SpaceClock ahead = SpaceClock.setTo(Instant.parse("2199-12-31T23:59:59Z"), WALL);

        assertThat(ahead.at(WALL.plus(Duration.ofDays(10)))).isBefore(SpaceClock.END);
    }

    private static boolean inRange(Instant time) {
        return !time.isBefore(SpaceClock.FIRST) && time.isBefore(SpaceClock.END);
    }
}
