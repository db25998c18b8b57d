package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;

/** Reads one account with its terms. */
public final class ReadAccount {

    private final BankViews views;

    public ReadAccount(BankViews views) {
        this.views = views;
    }

    /**
     * The account.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see it, whether it exists or not
     */
    public Account read(Viewer viewer, AccountId account) {
        return views.of(viewer).account(account);
    }
}
