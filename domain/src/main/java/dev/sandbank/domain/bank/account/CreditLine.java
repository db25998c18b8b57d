package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A revolving credit and how it stood lately.
 *
 * @param statementBalance what was owed when the last statement was made
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

    /** The line once entries have changed what can be drawn. */
    CreditLine after(Balance change) {
        Money left = available.plus(new Money(change.available(), limit.currency()));
        return new CreditLine(limit, left, statementBalance, statementOn, lastPaid, lastPaidOn);
    }

    /** The line with the entries on its last statement that were posted by then. */
    CreditLine billing(AccountJournal journal) {
        Money owed = statementBalance.minus(journal.postedBy(statementOn));
        return new CreditLine(limit, available, owed, statementOn, lastPaid, lastPaidOn);
    }

    /** Whether what was posted on a day is on a statement that was made already. */
    public boolean hasBilled(LocalDate postedOn) {
        return !postedOn.isAfter(statementOn);
    }

    /** The statement on which something is that was posted on a day and billed. Statements are made once a month. */
    public LocalDate statementOf(LocalDate postedOn) {
        LocalDate statement = statementOn;
        for (int months = 1; !statementOn.minusMonths(months).isBefore(postedOn); months++) {
            statement = statementOn.minusMonths(months);
        }
        return statement;
    }

    /** How much of a part of the line that is meant for cash can be drawn: never more than the line has left. */
    Money cashOf(Money cashLimit) {
        Money none = Money.zero(limit.currency());
        Money least = available.compareTo(cashLimit) <= 0 ? available : cashLimit;
        return least.isNegative() ? none : least;
    }
}
