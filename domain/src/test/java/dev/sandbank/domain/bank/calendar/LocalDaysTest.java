package dev.sandbank.domain.bank.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    /** M39. */
    @ParameterizedTest
    @CsvSource({
        "GB, 2026-03-29, 23",
        "GB, 2026-10-25, 25",
        "US, 2026-03-08, 23",
        "US, 2026-11-01, 25",
        "AU, 2026-10-04, 23",
        "AU, 2026-04-05, 25",
        "PL, 2026-03-29, 23",
        "SG, 2026-03-29, 24"
    })
    void m39DayHasAsManyHoursAsItHas(Market market, LocalDate day, int hours) {
        assertThat(Duration.between(LocalDays.start(day, market), LocalDays.start(day.plusDays(1), market)))
                .isEqualTo(Duration.ofHours(hours));
    }

    /** M39. */
    @Property(tries = 1000)
    void m39DayBeginsAtItsFirstInstant(@ForAll Market market, @ForAll("days") LocalDate day) {
        Instant start = LocalDays.start(day, market);

        assertThat(LocalDays.at(start, market)).isEqualTo(day);
        assertThat(LocalDays.at(start.minusNanos(1), market)).isEqualTo(day.minusDays(1));
    }

    /** M40. */
    @Test
    void m40EveningInLondonIsTomorrowInSingapore() {
        Instant late = Instant.parse("2026-11-27T23:30:00Z");

        assertThat(LocalDays.at(late, Market.SG)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(LocalDays.at(late, Market.GB)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(LocalDays.at(late, Market.US)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    /** M40. Ticks of the clock on both sides of midnight in Greenwich are of one local date, so one execution follows. */
    @Property(tries = 500)
    void m40DueDayIsReachedByTheLocalClockAlone(
            @ForAll Market market, @ForAll("days") LocalDate day, @ForAll @LongRange(max = 172_800) long seconds) {
        Instant tick = LocalDays.start(day.minusDays(1), market).plusSeconds(seconds);
        Recurrence once = Recurrence.once(day);
        BankingDays days = BankingDays.of(market);

        boolean due = !once.dueBy(LocalDays.at(tick, market), 0, days).isEmpty();
        assertThat(due).isEqualTo(!tick.isBefore(LocalDays.start(days.onOrAfter(day), market)));
    }
}
