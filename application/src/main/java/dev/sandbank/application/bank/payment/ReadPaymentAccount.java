package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads an account that a payment names: one in view, or one that the list of transfers names. */
public final class ReadPaymentAccount {

    private final BankViews views;
    private final TransferAccounts transfers;

    public ReadPaymentAccount(BankViews views) {
        this.views = views;
        this.transfers = new TransferAccounts(views);
    }

    /**
     * The account.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public Account read(Viewer viewer, AccountId account) {
        BankView view = views.of(viewer);
        return view.holdings()
                .find(account)
                .or(() -> transfers.recorded(view.key().bank()).flatMap(options -> options.find(account)))
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
    }
}
