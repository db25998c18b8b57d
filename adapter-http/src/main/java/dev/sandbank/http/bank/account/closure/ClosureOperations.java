package dev.sandbank.http.bank.account.closure;

import static dev.sandbank.http.bank.account.AccountCalls.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.account.TransactionRequest;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Closing accounts. */
public final class ClosureOperations {

    private static final String REASON = "accountClosureReasonCode";
    private static final String CONSENT = "consentGivenFlag";

    private final AccountUseCases useCases;
    private final ReadCustomerPoints readCustomerPoints;

    public ClosureOperations(AccountUseCases useCases, ReadCustomerPoints readCustomerPoints) {
        this.useCases = useCases;
        this.readCustomerPoints = readCustomerPoints;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readClosureBalances", this::balances, "closeAccount", this::close);
    }

    private Answer balances(Call call) {
        Account account = useCases.readAccount().read(viewer(call), TransactionRequest.account(call));
        return Answer.json(
                switch (account.kind()) {
                    case CREDIT_CARD ->
                        Map.of("creditCardAccountBalanceSummary", ClosingBalanceJson.of(account, points(call)));
                    case READY_CREDIT ->
                        Map.of("readyCreditAccountBalanceSummary", ClosingBalanceJson.of(account, null));
                    default -> Map.of();
                });
    }

    private long points(Call call) {
        return readCustomerPoints
                .read(viewer(call).space(), viewer(call).customer())
                .available();
    }

    private Answer close(Call call) {
        JsonNode body = call.json();
        String reason = reason(call, body.path(REASON).asText());
        if (!body.path(CONSENT).asBoolean()) {
            throw wrong(CONSENT);
        }
        AccountId account = new AccountId(body.path("accountId").asText());
        return Answer.json(new ClosedJson(useCases.closeAccount().close(viewer(call), account, reason)));
    }

    /** The reason; null if it is none of the known ones, which only strict applications are told of. */
    private static @Nullable String reason(Call call, String sent) {
        return ReferenceData.of(REASON, call.market())
                .flatMap(list -> list.find(sent.strip()))
                .map(ReferenceValue::value)
                .orElse(null);
    }

    private static Refused wrong(String field) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(field), FieldFault.Kind.INVALID_REFERENCE));
    }

    private record ClosedJson(String accountClosureReferenceId) {}
}
