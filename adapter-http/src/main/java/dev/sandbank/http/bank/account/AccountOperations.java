package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Holdings;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.KnownScope;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Accounts and transactions: version 1 in every market, version 2 in the United States. */
public final class AccountOperations {

    private static final String TRANSACTIONS = "/accounts/{" + TransactionRequest.ACCOUNT_ID + "}/transactions";
    private static final Set<Market> AMERICAN = Set.of(Market.US);

    private final AccountUseCases useCases;
    private final RenderedBytes accounts = new RenderedBytes();
    private final RenderedBytes americanAccounts = new RenderedBytes();

    public AccountOperations(AccountUseCases useCases) {
        this.useCases = useCases;
    }

    public List<Operation> all() {
        return List.of(
                read("listAccounts", "/v1/accounts", this::list, KnownScope.DDA_ACCOUNT_LIST, KnownScope.DDA_ACCOUNT),
                read(
                        "readAccount",
                        "/v1/accounts/{" + TransactionRequest.ACCOUNT_ID + "}",
                        this::account,
                        KnownScope.DDA_ACCOUNT,
                        KnownScope.DDA_ACCOUNTS_DETAILS),
                read(
                        "readTransactions",
                        "/v1" + TRANSACTIONS,
                        call -> Answer.json(TransactionsJson.of(page(call))),
                        KnownScope.DDA_ACCOUNT_TRANSACTIONS),
                american("listAmericanAccounts", "/v2/accounts", KnownScope.DDA_ACCOUNT_LIST),
                american("readAmericanAccounts", "/v2/accounts/details", KnownScope.DDA_ACCOUNTS_DETAILS),
                read(
                                "readAmericanTransactions",
                                "/v2" + TRANSACTIONS,
                                call -> Answer.json(UsTransactionsJson.of(page(call))),
                                KnownScope.DDA_ACCOUNT_TRANSACTIONS)
                        .in(AMERICAN));
    }

    private Answer list(Call call) {
        Holdings seen = useCases.listAccounts().list(viewer(call));
        return Answer.jsonBytes(accounts.of(seen, () -> AccountsJson.of(seen)));
    }

    private Answer account(Call call) {
        AccountId id = TransactionRequest.account(call);
        return Answer.json(DetailsJson.of(useCases.readAccount().read(viewer(call), id)));
    }

    private TransactionPage page(Call call) {
        return useCases.readTransactions().read(viewer(call), TransactionRequest.from(call));
    }

    private Operation american(String id, String path, KnownScope scope) {
        return read(id, path, this::americanList, scope).in(AMERICAN);
    }

    private Answer americanList(Call call) {
        Viewer viewer = viewer(call);
        Holdings seen = useCases.listAccounts().list(viewer);
        return Answer.jsonBytes(americanAccounts.of(seen, () -> UsAccountsJson.of(seen, viewer.customer())));
    }

    private static Operation read(String id, String path, Handler handler, KnownScope... legacyScopes) {
        List<String> scopes = Arrays.stream(legacyScopes).map(KnownScope::scope).toList();
        return Operation.ofCustomer(id, Product.ACCOUNTS, Method.GET, path, withUsualScope(scopes), handler);
    }

    private static List<String> withUsualScope(List<String> legacy) {
        List<String> scopes = new ArrayList<>();
        scopes.add(KnownScope.ACCOUNTS_DETAILS_TRANSACTIONS.scope());
        scopes.addAll(legacy);
        return scopes;
    }

    private static Viewer viewer(Call call) {
        Grant grant = call.grant();
        return new Viewer(grant.space(), grant.customer(), grant.accounts());
    }
}
