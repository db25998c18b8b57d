package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.AccountId;

/**
 * A side of a posting: an account of a customer, or the world outside, such as a shop, an employer or the capital with
 * which an account opened.
 */
public record LedgerAccount(String name) {

    /** Where the money of opening balances comes from. */
    public static final LedgerAccount OPENING = new LedgerAccount("outside:opening");

    public LedgerAccount {
        if (name.isBlank()) {
            throw new IllegalArgumentException("ledger account must have a name");
        }
    }

    public static LedgerAccount of(AccountId account) {
        return new LedgerAccount("account:" + account.value());
    }

    /** Somebody who is not an account of this bank. */
    public static LedgerAccount outside(String who) {
        return new LedgerAccount("outside:" + who);
    }
}
