package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Terms of a savings or checking account.
 *
 * @param available the amount that can be spent: balance and overdraft less holds and uncleared money
 * @param overdraftLimit how far a checking account may be overdrawn; zero for savings
 * @param hold the amount that the bank reserved
 * @param uncleared the amount paid in but not yet collected ("float")
 * @param interestThisYear credited since the first of January
 */
@RecordBuilder
public record DepositTerms(
        Money available,
        Money overdraftLimit,
        Money hold,
        Money uncleared,
        Money interestThisYear,
        LocalDate openedOn,
        LocalDate lastStatementOn)
        implements AccountTerms {

    /** The part of the overdraft that can still be spent: none of it is used before all else is. */
    public Money overdraftLeft() {
        Money none = Money.zero(available.currency());
        Money left = available.compareTo(overdraftLimit) < 0 ? available : overdraftLimit;
        return left.isNegative() ? none : left;
    }

    @Override
    public DepositTerms after(Balance change) {
        Money left = available.plus(new Money(change.available(), available.currency()));
        Money aside = hold.plus(new Money(change.held(), hold.currency()));
        return new DepositTerms(left, overdraftLimit, aside, uncleared, interestThisYear, openedOn, lastStatementOn);
    }
}
