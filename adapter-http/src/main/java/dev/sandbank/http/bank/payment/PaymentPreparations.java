package dev.sandbank.http.bank.payment;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.bank.payment.AdhocDetails;
import dev.sandbank.application.bank.payment.PaymentTarget;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Quotes for payments: between own accounts, to payees, and to people who are no payee yet. */
public final class PaymentPreparations {

    private static final String PAYEE = "payeeId";
    private static final String DESTINATION = "destinationAccountId";

    private final PaymentUseCases useCases;

    public PaymentPreparations(PaymentUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.put("preparePersonalTransfer", preparing(PaymentKind.PERSONAL, PaymentPreparations::own));
        handlers.put("prepareInternalTransfer", preparing(PaymentKind.INTERNAL, PaymentPreparations::payee));
        handlers.put("prepareExternalTransferSingular", preparing(PaymentKind.EXTERNAL, PaymentPreparations::payee));
        handlers.put("prepareExternalTransfer", preparing(PaymentKind.EXTERNAL, PaymentPreparations::payeeOrOwn));
        handlers.put("prepareBillPayment", preparing(PaymentKind.BILL, PaymentPreparations::bill));
        handlers.put("prepareAdhocBillPayment", preparing(PaymentKind.BILL, PaymentPreparations::bill));
        handlers.put("prepareGlobalTransfer", preparing(PaymentKind.GLOBAL, PaymentPreparations::payee));
        handlers.put("prepareCrossBorderWire", preparing(PaymentKind.WIRE, PaymentPreparations::payee));
        handlers.put("prepareSepaTransfer", preparing(PaymentKind.SEPA, PaymentPreparations::payee));
        handlers.put("prepareProxyTransfer", preparing(PaymentKind.PROXY, call -> proxy(call, false)));
        handlers.put("prepareProxyTransferAndPayee", preparing(PaymentKind.PROXY, call -> proxy(call, enrols(call))));
        handlers.put("prepareAdhocInternalTransfer", call -> {
            PaymentTarget target = new PaymentTarget.Adhoc(AdhocBody.read(call, PayeeKind.INTERNAL), false);
            return Answer.json(quote(call, PaymentKind.INTERNAL, target).withoutFeeCurrency());
        });
        handlers.put("prepareInternalTransferAndPayee", adhoc(PayeeKind.INTERNAL, true));
        handlers.put("prepareAdhocExternalTransfer", adhoc(PayeeKind.EXTERNAL, false));
        handlers.put("prepareExternalTransferAndPayee", adhoc(PayeeKind.EXTERNAL, true));
        handlers.put("prepareAdhocGlobalTransfer", adhoc(PayeeKind.GLOBAL, false));
        handlers.put("prepareAdhocCrossBorderWire", adhoc(PayeeKind.WIRE, false));
        handlers.put("prepareAdhocSepaTransfer", adhoc(PayeeKind.SEPA, false));
        return handlers;
    }

    private Handler adhoc(PayeeKind kind, boolean kept) {
        return preparing(kind.paidBy(), call -> new PaymentTarget.Adhoc(AdhocBody.read(call, kind), kept));
    }

    private Handler preparing(PaymentKind kind, Function<Call, PaymentTarget> target) {
        return call -> Answer.json(quote(call, kind, target.apply(call)));
    }

    private QuoteJson quote(Call call, PaymentKind kind, PaymentTarget target) {
        return QuoteJson.of(
                useCases.preparePayment().prepare(PaymentCalls.payer(call), PaymentCalls.request(call, kind, target)));
    }

    private static PaymentTarget own(Call call) {
        AccountId account =
                new AccountId(PaymentCalls.mustBeSent(call, DESTINATION).text());
        return new PaymentTarget.Own(FieldPlace.inBody(DESTINATION), account);
    }

    private static PaymentTarget bill(Call call) {
        return new PaymentTarget.Bill(payee(call), PaymentCalls.sent(call, "customerReferenceNumber"));
    }

    private static PaymentTarget.Known payee(Call call) {
        return new PaymentTarget.Known(
                FieldPlace.inBody(PAYEE), PaymentCalls.mustBeSent(call, PAYEE).text());
    }

    /** Programs for this path send a payee or an account. */
    private static PaymentTarget payeeOrOwn(Call call) {
        return PaymentCalls.sent(call, PAYEE) == null && PaymentCalls.sent(call, DESTINATION) != null
                ? own(call)
                : payee(call);
    }

    private static PaymentTarget proxy(Call call, boolean kept) {
        return new PaymentTarget.Adhoc(
                new AdhocDetails(
                        PayeeKind.PROXY,
                        PaymentCalls.mustBeSent(call, "proxyAccountId"),
                        null,
                        null,
                        null,
                        PaymentCalls.sent(call, "customerName"),
                        PaymentCalls.sent(call, "payeeNickName")),
                kept);
    }

    private static boolean enrols(Call call) {
        return call.json().path("payeeEnrollmentFlag").asBoolean(true);
    }
}
