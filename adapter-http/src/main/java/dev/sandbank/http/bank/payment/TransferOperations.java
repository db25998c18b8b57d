package dev.sandbank.http.bank.payment;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Transfers between a customer's own accounts. */
public final class TransferOperations {

    private final PaymentUseCases useCases;

    public TransferOperations(PaymentUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("listPersonalTransferAccounts", this::accounts);
    }

    private Answer accounts(Call call) {
        Grant grant = call.grant();
        Viewer viewer = new Viewer(grant.space(), grant.customer(), grant.accounts());
        return Answer.json(
                TransferAccountsJson.of(useCases.listTransferAccounts().list(viewer)));
    }
}
