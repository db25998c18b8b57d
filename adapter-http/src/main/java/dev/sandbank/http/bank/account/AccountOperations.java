package dev.sandbank.http.bank.account;

import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Accounts and transactions: version 1 in every market, version 2 in the United States. */
public final class AccountOperations {

    private final AccountUseCases useCases;
    private final Viewers viewers;
    private final RenderedBytes accounts = new RenderedBytes();
    private final RenderedBytes americanAccounts = new RenderedBytes();

    public AccountOperations(AccountUseCases useCases, Viewers viewers) {
        this.useCases = useCases;
        this.viewers = viewers;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listAccounts", call -> list(viewer(call)),
                "listPartnerAccounts", call -> list(viewers.of(call.caller().token())),
                "readAccount", this::account,
                "readTransactions", call -> Answer.json(TransactionsJson.of(page(call))),
                "listAmericanAccounts", this::americanList,
                "readAmericanAccounts", this::americanList,
                "readAmericanTransactions", call -> Answer.json(UsTransactionsJson.of(page(call))));
    }

    private Answer list(Viewer viewer) {
        BankView view = useCases.listAccounts().list(viewer);
        return Answer.jsonBytes(accounts.of(view.key(), () -> AccountsJson.of(view.holdings())));
    }

    private Answer account(Call call) {
        AccountId id = TransactionRequest.account(call);
        return Answer.json(DetailsJson.of(useCases.readAccount().read(viewer(call), id)));
    }

    private TransactionPage page(Call call) {
        return useCases.readTransactions().read(viewer(call), TransactionRequest.from(call));
    }

    private Answer americanList(Call call) {
        BankView view = useCases.listAccounts().list(viewer(call));
        CustomerId customer = view.key().viewer().customer();
        return Answer.jsonBytes(americanAccounts.of(view.key(), () -> UsAccountsJson.of(view.holdings(), customer)));
    }

    private static Viewer viewer(Call call) {
        Grant grant = call.grant();
        return new Viewer(grant.space(), grant.customer(), grant.accounts());
    }
}
