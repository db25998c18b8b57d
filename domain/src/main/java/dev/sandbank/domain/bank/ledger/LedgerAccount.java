package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;

/**
 * A side of a posting: an account of a customer, their reward points, or the world outside, such as a shop, an employer
 * or the capital with which an account opened.
 */
public record LedgerAccount(String name) {

    /** Where the money of opening balances comes from. */
    public static final LedgerAccount OPENING = new LedgerAccount("outside:opening");

    /** Where points come from that a customer earns. */
    public static final LedgerAccount POINTS_EARNED = new LedgerAccount("outside:points earned");

    /** Where points go that a customer redeems. */
    public static final LedgerAccount POINTS_REDEEMED = new LedgerAccount("outside:points redeemed");

    public LedgerAccount {
        if (name.isBlank()) {
            throw new IllegalArgumentException("ledger account must have a name");
        }
    }

    public static LedgerAccount of(AccountId account) {
        return new LedgerAccount("account:" + account.value());
    }

    /** The reward points of a customer, which all their cards share. */
    public static LedgerAccount pointsOf(CustomerId customer) {
        return new LedgerAccount("points:" + customer.market().code() + "/" + customer.userId());
    }

    /** Somebody who is not an account of this bank. */
    public static LedgerAccount outside(String who) {
        return new LedgerAccount("outside:" + who);
    }
}
