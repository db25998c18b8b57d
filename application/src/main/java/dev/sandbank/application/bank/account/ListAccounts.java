package dev.sandbank.application.bank.account;

/** Lists the accounts a viewer sees, under their headings. */
public final class ListAccounts {

    private final BankViews views;

    public ListAccounts(BankViews views) {
        this.views = views;
    }

    /** The view, with a key that tells it apart from every other state of the bank. */
    public BankView list(Viewer viewer) {
        return views.of(viewer);
    }
}
