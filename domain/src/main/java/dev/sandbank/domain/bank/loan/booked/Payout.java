package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a loan goes.
 *
 * @param account an account of the customer, or null
 * @param outside somebody who has no account here, or null
 */
public record Payout(@Nullable AccountId account, @Nullable String outside) {

    private static final String ACCOUNT = "disbursementAccountId";
    private static final String OUTSIDE = "payeeName";

    public Payout {
        if ((account == null) == (outside == null)) {
            throw new IllegalArgumentException("money goes to one place");
        }
    }

    public static Payout to(AccountId account) {
        return new Payout(account, null);
    }

    /** To somebody who has no account here. */
    public static Payout outside(String name) {
        return new Payout(null, name);
    }

    public static Payout of(Facts facts) {
        String account = facts.textOrNull(ACCOUNT);
        return account == null ? outside(facts.text(OUTSIDE)) : to(new AccountId(account));
    }

    /** The place, for a flow to keep. */
    public Facts facts() {
        return new FactWriter()
                .text(ACCOUNT, account == null ? null : account.value())
                .text(OUTSIDE, outside)
                .facts();
    }

    LedgerAccount ledgerAccount() {
        return account == null ? LedgerAccount.outside(String.valueOf(outside)) : LedgerAccount.of(account);
    }
}
