package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often something is due. The names are values of the code {@code paymentFrequency}. */
public enum Frequency {
    ONCE(0, ChronoUnit.DAYS),
    DAILY(1, ChronoUnit.DAYS),
    WEEKLY(1, ChronoUnit.WEEKS),
    FORTNIGHTLY(2, ChronoUnit.WEEKS),
    MONTHLY(1, ChronoUnit.MONTHS),
    BI_MONTHLY(2, ChronoUnit.MONTHS),
    QUARTERLY(3, ChronoUnit.MONTHS),
    HALF_YEARLY(6, ChronoUnit.MONTHS),
    YEARLY(1, ChronoUnit.YEARS);

    private final int step;
    private final ChronoUnit unit;

    Frequency(int step, ChronoUnit unit) {
        this.step = step;
        this.unit = unit;
    }

    /**
     * The day that is this many periods after the first. It is always counted from the first day, so that the 31st
     * comes back after a short month; a month that has no such day gives its last.
     */
    LocalDate after(LocalDate first, int periods) {
        return first.plus((long) step * periods, unit);
    }
}
