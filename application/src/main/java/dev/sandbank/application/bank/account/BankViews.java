package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.customer.AccountId;

/** Makes the views of customers' banks, and remembers them by viewer and state of the bank. */
public final class BankViews {

    private static final int MAX_VIEWS = 512;

    private final CustomerBanks banks;
    private final Recollection<BankView.Key, BankView> views = new Recollection<>(MAX_VIEWS);

    public BankViews(CustomerBanks banks) {
        this.banks = banks;
    }

    /** The viewer's present view. */
    public BankView of(Viewer viewer) {
        CustomerBank bank = banks.of(viewer.space(), viewer.customer());
        return views.of(new BankView.Key(viewer, bank.key()), key -> new BankView(key, bank));
    }

    /** The history of an account in a view. */
    public History history(BankView view, AccountId account) {
        return banks.history(view.bank(), account);
    }
}
