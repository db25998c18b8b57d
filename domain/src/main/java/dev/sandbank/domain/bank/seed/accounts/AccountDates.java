package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import java.time.LocalDate;

/** The dates of an account that depend on the day on which it is read. */
public record AccountDates(LocalDate today) {

    private static final int OLDEST_YEAR = 2008;
    private static final int YOUNGEST_YEAR = 2018;
    private static final int LAST_DAY = 28;

    /** The next date with this day of the month; it may be today. */
    public LocalDate next(int dayOfMonth) {
        LocalDate inThisMonth = today.withDayOfMonth(dayOfMonth);
        return inThisMonth.isBefore(today) ? inThisMonth.plusMonths(1) : inThisMonth;
    }

    LocalDate endOfLastMonth() {
        return today.withDayOfMonth(1).minusDays(1);
    }

    /** When an account was opened: years ago, unless it is new. */
    LocalDate opened(AccountBlueprint account) {
        if (account.habit() == AccountUse.NEW) {
            return today.withDayOfMonth(1).minusMonths(2);
        }
        Dice dice = account.dice("opened");
        return LocalDate.of(dice.between(OLDEST_YEAR, YOUNGEST_YEAR), dice.between(1, 12), dice.between(1, LAST_DAY));
    }

    /** The first day of an account's history: twelve months ago, or when it was opened if it is new. */
    LocalDate historySince(AccountBlueprint account) {
        return account.habit() == AccountUse.NEW ? opened(account) : today.minusMonths(SeededBank.HISTORY_MONTHS);
    }
}
