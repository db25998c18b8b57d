package dev.sandbank.application.bank.account.statement;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.bank.account.statement.Statements;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the statements of an account. */
public final class ListStatements {

    private final BankViews views;

    public ListStatements(BankViews views) {
        this.views = views;
    }

    /**
     * The statements, newest first, at most one for each month of the history; an account other than a credit card has
     * none.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see the account
     */
    public List<AccountStatement> list(Viewer viewer, AccountId id) {
        BankView view = views.of(viewer);
        Account account = view.account(id);
        return Statements.of(account, views.history(view, id));
    }
}
