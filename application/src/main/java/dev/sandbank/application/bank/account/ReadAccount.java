package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads one account with its terms. */
public final class ReadAccount {

    private final BankViews banks;

    public ReadAccount(BankViews banks) {
        this.banks = banks;
    }

    /**
     * The account.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see it, whether it exists or not
     */
    public Account read(Viewer viewer, AccountId account) {
        return banks.of(viewer).holdings().find(account).orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
    }
}
