package dev.sandbank.http.bank.account.transaction;

import static dev.sandbank.http.bank.account.AccountCalls.viewer;

import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.TransactionDetails;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.TransactionSearch;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.payment.ListPayees;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.bank.account.AccountCalls;
import dev.sandbank.http.bank.account.TransactionRequest;
import dev.sandbank.http.bank.account.TransactionsJson;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transactions in other ways than by the list of an account. */
public final class TransactionOperations {

    private static final Purpose CONFIRMATION = new Purpose("confirmTransactions");

    /** The reference that the document prints; it stands for the newest transaction. */
    private static final String PRINTED = "171020171429432702";

    private final AccountUseCases accounts;
    private final ListPayees listPayees;
    private final ReadProfile readProfile;

    public TransactionOperations(AccountUseCases accounts, ListPayees listPayees, ReadProfile readProfile) {
        this.accounts = accounts;
        this.listPayees = listPayees;
        this.readProfile = readProfile;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "readTransaction", this::details,
                "readRecentTransactions", this::recent,
                "confirmTransactions", this::confirmed,
                "searchTransactions", this::search,
                "downloadTransactions", this::download);
    }

    private Answer details(Call call) {
        String reference = call.pathParam("transactionReferenceId");
        TransactionDetails details = accounts.readTransaction()
                .read(viewer(call), TransactionRequest.account(call), isPrinted(call, reference) ? null : reference);
        return Answer.json(TransactionDetailsJson.of(
                details, readProfile.read(viewer(call).space(), viewer(call).customer()), payee(call, details)));
    }

    private static boolean isPrinted(Call call, String reference) {
        return reference.equals(PRINTED) && !call.client().isStrict();
    }

    /** The payee of the customer who has the name of the one that was paid. */
    private @Nullable Payee payee(Call call, TransactionDetails details) {
        return listPayees
                .list(new Payer(
                        AccountCalls.owner(call),
                        viewer(call),
                        call.caller().client().isStrict()))
                .stream()
                .filter(payee -> payee.name()
                        .equals(details.line().movement().counterparty().outsider()))
                .findFirst()
                .orElse(null);
    }

    private Answer recent(Call call) {
        return Answer.json(TransactionsJson.of(
                accounts.readRecentTransactions().read(viewer(call), TransactionRequest.from(call))));
    }

    private Answer confirmed(Call call) {
        AccountId account = TransactionRequest.account(call);
        FlowClaim claim = new FlowClaim(
                new ControlFlowId(call.json().path("controlFlowId").asText()),
                AccountCalls.owner(call),
                CONFIRMATION,
                Payload.of(Map.of("accountId", account.value())));
        return Answer.json(TransactionsJson.of(accounts.confirmTransactions().confirm(viewer(call), account, claim)));
    }

    private Answer search(Call call) {
        Viewer viewer = viewer(call);
        List<TransactionSearch> searches = SearchRequest.of(call);
        return Answer.json(SearchJson.of(
                searches,
                accounts.searchTransactions().search(viewer, searches),
                account -> accounts.listStatements().list(viewer, account)));
    }

    private Answer download(Call call) {
        TransactionSearch search = DownloadRequest.of(call);
        TransactionPage page = accounts.searchTransactions()
                .search(viewer(call), List.of(search))
                .get(0);
        return Answer.json(TransactionFileJson.of(search.query(), page));
    }
}
