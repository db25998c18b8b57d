package dev.sandbank.http.bank.payment;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.bank.payment.PaidReceipt;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Bookings of payments that were quoted: at once, or after a one-time code was presented. */
public final class PaymentExecutions {

    private final PaymentUseCases useCases;
    private final OnceHandlers once;

    public PaymentExecutions(PaymentUseCases useCases, OnceHandlers once) {
        this.useCases = useCases;
        this.once = once;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>();
        Handler ownTransfer =
                once.json(PaidReceipt.class, call -> pay(call, PaymentKind.PERSONAL), PaymentExecutions::ownTransfer);
        handlers.put("executePersonalTransfer", ownTransfer);
        handlers.put("confirmPersonalTransfer", ownTransfer);
        for (String verb : new String[] {"execute", "confirm"}) {
            handlers.put(verb + "InternalTransfer", paying(PaymentKind.INTERNAL, PaidJson::of));
            handlers.put(verb + "ExternalTransfer", paying(PaymentKind.EXTERNAL, PaidJson::of));
            handlers.put(verb + "ProxyTransfer", paying(PaymentKind.PROXY, PaidJson::of));
        }
        handlers.put("executeBillPayment", paying(PaymentKind.BILL, PaidJson::of));
        handlers.put("executeGlobalTransfer", paying(PaymentKind.GLOBAL, PaidAbroadJson::of));
        handlers.put("executeCrossBorderWire", paying(PaymentKind.WIRE, PaidAbroadJson::of));
        handlers.put("executeSepaTransfer", paying(PaymentKind.SEPA, PaidAbroadJson::of));
        return handlers;
    }

    private static Object ownTransfer(Call call, PaidReceipt paid) {
        // Wire fact: Bahrain capitalises the accounts of a payment.
        return call.grant().customer().market() == Market.BH
                ? OwnTransferJson.Capital.of(paid)
                : OwnTransferJson.of(paid);
    }

    private Handler paying(PaymentKind kind, Function<PaidReceipt, Object> json) {
        return once.json(PaidReceipt.class, call -> pay(call, kind), (call, paid) -> json.apply(paid));
    }

    private PaidReceipt pay(Call call, PaymentKind kind) {
        return useCases.executePayment().execute(PaymentCalls.payer(call), kind, PaymentCalls.flow(call));
    }
}
