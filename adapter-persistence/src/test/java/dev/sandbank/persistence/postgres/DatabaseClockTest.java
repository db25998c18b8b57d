package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant MACHINE = Instant.parse("2026-03-01T12:00:00Z");

    private final DatabaseClock clock = new DatabaseClock(Clock.fixed(MACHINE, ZoneOffset.UTC));

    @Property
    void timeIsAtMostAsFarFromThatOfTheDatabaseAsTheDoubtAboutIt(
            @ForAll @LongRange(min = -86_400_000, max = 86_400_000) long apart,
            @ForAll @LongRange(min = 0, max = 2_000) long way) {
        tell(apart, way);
        Duration doubt = Duration.ofMillis(500 + way);

        assertThat(Duration.between(MACHINE.plusMillis(apart), clock.instant()).abs())
                .isLessThanOrEqualTo(doubt);
        assertThat(clock.millis()).isEqualTo(clock.instant().toEpochMilli());
    }

    @Test
    void aClockThatIsRightStaysExactlyAsItIs() {
        tell(400, 10);
        assertThat(clock.instant()).isEqualTo(MACHINE);

        tell(60_000, 10);
        assertThat(clock.instant()).isCloseTo(MACHINE.plusSeconds(60), within(10, ChronoUnit.MILLIS));
        assertThat(clock.withZone(ZoneOffset.ofHours(3)).instant()).isEqualTo(clock.instant());

        tell(0, 10);
        assertThat(clock.instant()).isEqualTo(MACHINE);
    }

    @Test
    void anAnswerThatTookLongSaysLittle() {
        tell(0, 3_000);
        assertThat(clock.instant()).isEqualTo(MACHINE);
    }

    /** The database told its time when half of the way was done, or at any other moment of it. */
    private void tell(long apart, long way) {
        clock.compare(MACHINE, MACHINE.plusMillis(apart), MACHINE.plusMillis(way));
    }
}
