package dev.sandbank.application.bank.payment.account;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Lists which of the accounts in view may pay which others. */
public final class ListTransferAccounts {

    private final TransferAccounts accounts;

    public ListTransferAccounts(BankViews views) {
        this.accounts = new TransferAccounts(views);
    }

    /**
     * What is possible; some account can pay another.
     *
     * @throws Refused TRANSFERS_NONE
     */
    public TransferOptions list(Viewer viewer) {
        TransferOptions options = accounts.options(viewer);
        if (options.destinations().isEmpty()) {
            throw new Refused(BankRefusal.TRANSFERS_NONE);
        }
        return options;
    }
}
