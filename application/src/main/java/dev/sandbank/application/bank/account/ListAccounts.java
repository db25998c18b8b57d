package dev.sandbank.application.bank.account;

/** Lists the accounts a viewer sees, under their headings. */
public final class ListAccounts {

    private final BankViews views;

    public ListAccounts(BankViews views) {
        this.views = views;
    }

    /** The viewer's view; its key differs whenever the bank's state differs. */
    public BankView list(Viewer viewer) {
        return views.of(viewer);
    }
}
