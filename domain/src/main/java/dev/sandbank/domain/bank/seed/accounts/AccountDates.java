package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.history.MonthlyStatement;
import dev.sandbank.domain.bank.seed.history.StandingPayment;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The dates of an account that depend on the day on which it is read. */
public record AccountDates(LocalDate today) {

    private static final int STATEMENT_BEFORE_DUE = 10;
    private static final int OLDEST_YEAR = 2008;
    private static final int YOUNGEST_YEAR = 2018;

    /** The next date with this day of the month; it may be today. */
    public LocalDate next(int dayOfMonth) {
        LocalDate inThisMonth = today.withDayOfMonth(dayOfMonth);
        return inThisMonth.isBefore(today) ? inThisMonth.plusMonths(1) : inThisMonth;
    }

    /** The latest date with this day of the month that is not in the future. */
    LocalDate last(int dayOfMonth) {
        LocalDate inThisMonth = today.withDayOfMonth(dayOfMonth);
        return inThisMonth.isAfter(today) ? inThisMonth.minusMonths(1) : inThisMonth;
    }

    /** The day of the month on which the statements of a billed account are made. */
    static int statementDay(StandingPayment payment) {
        return payment.day() - STATEMENT_BEFORE_DUE;
    }

    /** The first statement made on or after a date. */
    static LocalDate statementOf(LocalDate date, int statementDay) {
        return new AccountDates(date).next(statementDay);
    }

    LocalDate endOfLastMonth() {
        return today.withDayOfMonth(1).minusDays(1);
    }

    /** The next end of a quarter's interest period. */
    LocalDate nextQuarterDay() {
        LocalDate day = next(MonthlyStatement.LAST_DAY);
        while (day.getMonthValue() % 3 != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }

    /** The next day on which a deposit renewed every so many months matures. */
    LocalDate maturity(AccountBlueprint account, int months) {
        Dice dice = account.dice("maturity");
        LocalDate day = LocalDate.of(OLDEST_YEAR, dice.between(1, 12), dice.between(1, MonthlyStatement.LAST_DAY));
        long elapsed = YearMonth.from(day).until(YearMonth.from(today), ChronoUnit.MONTHS);
        LocalDate maturity = day.plusMonths(elapsed / months * months);
        return maturity.isAfter(today) ? maturity : maturity.plusMonths(months);
    }

    /** When an account was opened: years ago, unless it is new. */
    LocalDate opened(AccountBlueprint account) {
        if (account.habit() == AccountUse.NEW) {
            return today.withDayOfMonth(1).minusMonths(2);
        }
        Dice dice = account.dice("opened");
        return LocalDate.of(
                dice.between(OLDEST_YEAR, YOUNGEST_YEAR),
                dice.between(1, 12),
                dice.between(1, MonthlyStatement.LAST_DAY));
    }

    /** The first day of an account's history: twelve months ago, or when it was opened if it is new. */
    LocalDate historySince(AccountBlueprint account) {
        return account.habit() == AccountUse.NEW ? opened(account) : today.minusMonths(SeededBank.HISTORY_MONTHS);
    }
}
