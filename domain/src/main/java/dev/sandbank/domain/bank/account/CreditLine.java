package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A revolving credit with its last statement and payment.
 *
 * @param statementBalance the amount owed when the last statement was made
 * @param lastPaid the newest payment received
 */
@RecordBuilder
public record CreditLine(
        Money limit,
        Money available,
        Money statementBalance,
        LocalDate statementOn,
        Money lastPaid,
        LocalDate lastPaidOn) {

    /** The line with its available amount changed by entries. */
    CreditLine after(Balance change) {
        Money left = available.plus(new Money(change.available(), limit.currency()));
        return new CreditLine(limit, left, statementBalance, statementOn, lastPaid, lastPaidOn);
    }

    /** The line with another limit; as much more or less is available. */
    CreditLine withLimit(Money changed) {
        return new CreditLine(
                changed, available.plus(changed.minus(limit)), statementBalance, statementOn, lastPaid, lastPaidOn);
    }

    /** The line whose last statement includes the entries that it bills. */
    CreditLine billing(AccountJournal journal) {
        Money owed = statementBalance.minus(journal.postedBefore(statementOn));
        return new CreditLine(limit, available, owed, statementOn, lastPaid, lastPaidOn);
    }

    /**
     * Whether an entry that was posted on a day is on a statement that already exists. An entry of the day of a
     * statement is on the next one, so that a statement never changes.
     */
    public boolean hasBilled(LocalDate postedOn) {
        return postedOn.isBefore(statementOn);
    }

    /** The date of the statement that bills an entry posted on a day. Statements are made once a month. */
    public LocalDate statementOf(LocalDate postedOn) {
        LocalDate statement = statementOn;
        for (int months = 1; statementOn.minusMonths(months).isAfter(postedOn); months++) {
            statement = statementOn.minusMonths(months);
        }
        return statement;
    }

    /** The cash that can be drawn within a cash limit; never more than the available amount of the line. */
    Money cashOf(Money cashLimit) {
        Money none = Money.zero(limit.currency());
        Money least = available.compareTo(cashLimit) <= 0 ? available : cashLimit;
        return least.isNegative() ? none : least;
    }
}
