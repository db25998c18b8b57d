package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;

/**
 * One side of an entry.
 *
 * @param amount positive if the account's holder gains, negative if they lose
 */
public record Posting(LedgerAccount account, Unit unit, long amount) {

    /** A posting of money. */
    public Posting(LedgerAccount account, Money amount) {
        this(account, Unit.of(amount.currency()), amount.minorUnits());
    }
}
