package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Days inside and outside the published tables, and things that recur. */
public final class CalendarArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 4_500;

    private CalendarArbitraries() {}

    /** Days from 2019 to 2031. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    public static Arbitrary<RecurrenceEnd> ends() {
        return Arbitraries.oneOf(
                Arbitraries.just(RecurrenceEnd.NEVER),
                Arbitraries.integers().between(1, 40).map(RecurrenceEnd.Times::new),
                days().map(RecurrenceEnd.Until::new));
    }

    public static Arbitrary<Recurrence> recurrences() {
        Arbitrary<Recurrence> repeating = Combinators.combine(
                        Arbitraries.of(Frequency.class).filter(frequency -> frequency != Frequency.ONCE),
                        days(),
                        ends())
                .filter((frequency, first, end) -> end.includes(0, first))
                .as(Recurrence::new);
        return Arbitraries.oneOf(repeating, days().map(Recurrence::once));
    }
}
