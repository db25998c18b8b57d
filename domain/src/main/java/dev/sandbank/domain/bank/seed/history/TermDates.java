package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days on which a time deposit is renewed or gets its interest. They have the same day of the month and repeat
 * after a fixed number of months, counted from the day on which the deposit was made.
 *
 * @param first the day it was made; a day that every month has
 * @param months from one such day to the next
 */
public record TermDates(LocalDate first, int months) {

    private static final int YEAR = 2008;
    private static final int LAST_DAY = 28;

    /** The dates of an account. */
    public static TermDates of(AccountBlueprint account, int months) {
        Dice dice = account.dice("maturity");
        return new TermDates(LocalDate.of(YEAR, dice.between(1, 12), dice.between(1, LAST_DAY)), months);
    }

    /** Whether a month has such a day. */
    boolean isIn(YearMonth month) {
        return Math.floorMod(YearMonth.from(first).until(month, ChronoUnit.MONTHS), (long) months) == 0;
    }

    /** The day of a month that has one. */
    LocalDate in(YearMonth month) {
        return month.atDay(first.getDayOfMonth());
    }

    /** The next such day after a day. */
    public LocalDate after(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (!isIn(month) || !in(month).isAfter(day)) {
            month = month.plusMonths(1);
        }
        return in(month);
    }

    /** The previous such day of one of them. */
    LocalDate before(LocalDate due) {
        return due.minusMonths(months);
    }
}
