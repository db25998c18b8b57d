package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days on which a deposit at term matures and is renewed, or on which its interest is due: the same day of the month
 * every so many months, counted from the day it was made.
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

    /** Whether there is such a day in a month. */
    boolean isIn(YearMonth month) {
        return Math.floorMod(YearMonth.from(first).until(month, ChronoUnit.MONTHS), (long) months) == 0;
    }

    /** That day of a month in which there is one. */
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

    /** The one before one of them. */
    LocalDate before(LocalDate due) {
        return due.minusMonths(months);
    }
}
