package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import java.util.Optional;

/**
 * An account of the ledger: an account of a customer, their reward points, the bank's own, or somebody outside the bank,
 * such as a shop or an employer.
 */
public record LedgerAccount(String name) {

    private static final String ACCOUNT = "account:";
    private static final String OUTSIDE = "outside:";

    /** The source of opening balances. */
    public static final LedgerAccount OPENING = new LedgerAccount("outside:opening");

    /** The source of earned points. */
    public static final LedgerAccount POINTS_EARNED = new LedgerAccount("outside:points earned");

    /** The destination of redeemed points. */
    public static final LedgerAccount POINTS_REDEEMED = new LedgerAccount("outside:points redeemed");

    public LedgerAccount {
        if (name.isBlank()) {
            throw new IllegalArgumentException("ledger account must have a name");
        }
    }

    public static LedgerAccount of(AccountId account) {
        return new LedgerAccount(ACCOUNT + account.value());
    }

    /** The reward points of a customer, which all their cards share. */
    public static LedgerAccount pointsOf(CustomerId customer) {
        return new LedgerAccount("points:" + customer.market().code() + "/" + customer.userId());
    }

    /** What the bank took in of a currency by exchanging, less what it paid out. */
    public static LedgerAccount exchangePosition(Currency currency) {
        return new LedgerAccount("bank:exchange " + currency);
    }

    /** What is left over of a currency when amounts are rounded. */
    public static LedgerAccount rounding(Currency currency) {
        return new LedgerAccount("bank:rounding " + currency);
    }

    /** The fees that the bank earned in a currency. */
    public static LedgerAccount fees(Currency currency) {
        return new LedgerAccount("bank:fees " + currency);
    }

    /** What is owed of a loan that was booked, as a negative amount. */
    public static LedgerAccount loan(String reference) {
        return new LedgerAccount("loan:" + reference);
    }

    /** The interest that the bank earned in a currency. */
    public static LedgerAccount interest(Currency currency) {
        return new LedgerAccount("bank:interest " + currency);
    }

    /** Money of a currency that came back for an account that can take none. */
    public static LedgerAccount suspense(Currency currency) {
        return new LedgerAccount("bank:suspense " + currency);
    }

    /** Somebody who is not an account of this bank. */
    public static LedgerAccount outside(String who) {
        return new LedgerAccount(OUTSIDE + who);
    }

    /** The name of somebody who is not an account of this bank; empty for an account of this bank. */
    public String outsider() {
        return name.startsWith(OUTSIDE) ? name.substring(OUTSIDE.length()) : "";
    }

    /** The account of a customer that it is; empty for anything else. */
    public Optional<AccountId> account() {
        return name.startsWith(ACCOUNT)
                ? Optional.of(new AccountId(name.substring(ACCOUNT.length())))
                : Optional.empty();
    }
}
