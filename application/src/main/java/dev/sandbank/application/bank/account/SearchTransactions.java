package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Set;

/** Looks for transactions of several accounts at once. */
public final class SearchTransactions {

    private final BankViews views;

    public SearchTransactions(BankViews views) {
        this.views = views;
    }

    /**
     * What was found, in the order of the searches; a page is empty if nothing was.
     *
     * @throws Refused INPUT_INVALID if there is no such status, ACCOUNT_UNKNOWN if the viewer does not see one of the accounts
     */
    public List<TransactionPage> search(Viewer viewer, List<TransactionSearch> searches) {
        BankView view = views.of(viewer);
        return searches.stream().map(search -> page(view, search)).toList();
    }

    private TransactionPage page(BankView view, TransactionSearch search) {
        TransactionQuery query = search.query();
        Set<TransactionStatus> wanted =
                AskedStatuses.of(query, view.key().viewer().customer().market());
        Account account = view.account(query.account());
        return PagedLines.of(views.history(view, account.id()))
                .page(
                        account,
                        query,
                        line -> wanted.contains(line.status()) && query.matches(line) && search.matches(line));
    }
}
