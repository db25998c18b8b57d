package dev.sandbank.http.bank.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.payment.repeating.ChangeRequest;
import dev.sandbank.application.bank.payment.repeating.RepeatingPayment;
import dev.sandbank.application.bank.payment.repeating.RepeatingUseCases;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;

/** Payments of later days: their list, changes of them, and their end. */
public final class RepeatingOperations {

    private static final String REFERENCE = "transactionReferenceId";
    private static final String ACCOUNT = "accountId";

    private final RepeatingUseCases useCases;
    private final OnceHandlers once;

    public RepeatingOperations(RepeatingUseCases useCases, OnceHandlers once) {
        this.useCases = useCases;
        this.once = once;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listRepeatingPayments", this::list,
                "prepareRepeatingPayment", this::prepare,
                "updateRepeatingPayment", once.empty(ScheduledPayment.class, this::change),
                "confirmRepeatingPayment",
                        once.json(ScheduledPayment.class, this::change, RepeatingOperations::changed),
                "stopRepeatingPayment", this::stop);
    }

    private Answer list(Call call) {
        List<RepeatingPayment> all = useCases.list().list(PaymentCalls.payer(call)).stream()
                .filter(known -> RepeatingPaymentsJson.isOf(known, call.query("paymentType")))
                .toList();
        return Answer.json(all.isEmpty() ? RepeatingPaymentsJson.NONE : RepeatingPaymentsJson.of(Paging.of(call, all)));
    }

    private Answer prepare(Call call) {
        JsonNode body = call.json();
        ScheduleBody days = new ScheduleBody(body, "");
        ChangeRequest request = new ChangeRequest(
                new AccountId(body.path(ACCOUNT).asText()),
                body.path(REFERENCE).asText(),
                PaymentCalls.mustBeSent(call, "paymentMethod").text(),
                PaymentCalls.amountIfSent(body),
                days.hasOnce() ? days.once() : null,
                days.hasRegular() ? days.regular() : null,
                body.hasNonNull("remarks") ? PaymentCalls.remarks(body, "") : null);
        return Answer.json(RepeatingQuoteJson.of(useCases.prepare().prepare(PaymentCalls.payer(call), request)));
    }

    private static Object changed(Call call, ScheduledPayment changed) {
        return Map.of(ACCOUNT, changed.order().source().value(), REFERENCE, changed.id());
    }

    private ScheduledPayment change(Call call) {
        return useCases.change().change(PaymentCalls.payer(call), PaymentCalls.flow(call));
    }

    private Answer stop(Call call) {
        useCases.stop()
                .stop(PaymentCalls.payer(call), new AccountId(call.pathParam(ACCOUNT)), call.pathParam(REFERENCE));
        return Answer.empty();
    }
}
