package dev.sandbank.domain.bank.loan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The days on which the instalments of a loan are due: the day of the month on which it was booked, in each of the next
 * months. Each is counted from the first day, so that a loan of 31 January is due at the end of February and on 31 March.
 * Interest is reckoned between these days, also where banks are closed and the instalment is taken later.
 */
public record DueDays(LocalDate bookedOn, Tenor tenor, DayCount dayCount) {

    /** The day of an instalment, counted from 1; 0 is the day of the booking. */
    public LocalDate day(int number) {
        return bookedOn.plusMonths(number);
    }

    /** The part of a year for which an instalment pays interest. */
    BigDecimal years(int number) {
        return dayCount.years(day(number - 1), day(number));
    }
}
