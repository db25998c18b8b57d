package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of an account with statements. A statement is due on the day before the next one is made.
 *
 * @param statementDay the day of each month on which the statement is made, from 15 to 25
 * @param ahead how many days before it is due a statement is paid
 */
public record BillingDays(int statementDay, int ahead, BusinessDays open) {

    static BillingDays of(AccountBlueprint account, BusinessDays open) {
        Dice dice = account.dice("billing");
        return new BillingDays(dice.between(15, 25), dice.between(0, 3), open);
    }

    /** The day on which the statement of a month is made. */
    public LocalDate statementOn(YearMonth statement) {
        return statement.atDay(statementDay);
    }

    /** The last day on which that statement is paid in time. */
    public LocalDate dueOn(YearMonth statement) {
        return statementOn(statement.plusMonths(1)).minusDays(1);
    }

    /** The day on which a statement is paid. Banks are open on it, and it is in the month after the statement. */
    public LocalDate paidOn(YearMonth statement) {
        return open.onOrBefore(dueOn(statement).minusDays(ahead));
    }

    /** The month of the newest statement that was made by a day. */
    public YearMonth newestBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return statementOn(month).isAfter(day) ? month.minusMonths(1) : month;
    }

    /** The month of the first statement made on a day or after it. */
    public YearMonth firstFrom(LocalDate day) {
        return newestBy(day.minusDays(1)).plusMonths(1);
    }
}
