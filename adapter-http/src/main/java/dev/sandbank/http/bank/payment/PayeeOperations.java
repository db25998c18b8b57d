package dev.sandbank.http.bank.payment;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;

/** Payees: their list, and one of them. */
public final class PayeeOperations {

    private static final String ALL = "ALL";

    private final PaymentUseCases useCases;

    public PayeeOperations(PaymentUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("listPayees", this::list, "readPayee", this::read, "readPayeeDetails", this::read);
    }

    private Answer list(Call call) {
        String type = call.query("paymentType");
        List<Payee> all = useCases.listPayees().list(PaymentCalls.payer(call));
        return Answer.json(PayeesJson.of(Paging.of(
                call,
                all.stream()
                        .filter(payee -> type == null
                                || type.equalsIgnoreCase(ALL)
                                || payee.kind().paymentType().equalsIgnoreCase(type))
                        .toList())));
    }

    private Answer read(Call call) {
        return Answer.json(
                PayeeJson.of(useCases.readPayee().read(PaymentCalls.payer(call), call.pathParam("payeeId"))));
    }
}
