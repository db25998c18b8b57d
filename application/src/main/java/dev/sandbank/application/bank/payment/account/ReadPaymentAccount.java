package dev.sandbank.application.bank.payment.account;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;

/** Reads an account that a payment names: one in view, or one that the list of transfers names. */
public final class ReadPaymentAccount {

    private final TransferAccounts accounts;

    public ReadPaymentAccount(BankViews views) {
        this.accounts = new TransferAccounts(views);
    }

    /**
     * The account.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public Account read(Viewer viewer, AccountId account) {
        return accounts.read(viewer, account);
    }
}
