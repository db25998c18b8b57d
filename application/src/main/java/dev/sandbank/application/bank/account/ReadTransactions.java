package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Set;

/** Reads the history of an account, page by page. */
public final class ReadTransactions {

    private final BankViews views;

    public ReadTransactions(BankViews views) {
        this.views = views;
    }

    /**
     * The page asked for.
     *
     * @throws Refused INPUT_INVALID if there is no such status, ACCOUNT_UNKNOWN if the viewer does not see the account,
     *     TRANSACTIONS_NONE if nothing is on the page
     */
    public TransactionPage read(Viewer viewer, TransactionQuery query) {
        Set<TransactionStatus> wanted =
                AskedStatuses.of(query, viewer.customer().market());
        BankView view = views.of(viewer);
        Account account = view.account(query.account());
        TransactionPage page = PagedLines.of(views.history(view, account.id()))
                .page(account, query, line -> wanted.contains(line.status()) && query.matches(line));
        if (page.lines().isEmpty()) {
            throw new Refused(BankRefusal.TRANSACTIONS_NONE);
        }
        return page;
    }
}
