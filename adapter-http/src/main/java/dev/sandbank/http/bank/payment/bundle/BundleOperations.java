package dev.sandbank.http.bank.payment.bundle;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.bank.payment.PaymentAccounts;
import dev.sandbank.application.bank.payment.bundle.BundleForm;
import dev.sandbank.application.bank.payment.bundle.BundleRequest;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.http.bank.payment.BundleAccountsJson;
import dev.sandbank.http.bank.payment.Paging;
import dev.sandbank.http.bank.payment.PaymentCalls;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.EnumSet;
import java.util.Map;

/** Bundles: several payments that are taken in one call, and how far they have come. */
public final class BundleOperations {

    private final PaymentUseCases useCases;
    private final OnceHandlers once;

    public BundleOperations(PaymentUseCases useCases, OnceHandlers once) {
        this.useCases = useCases;
        this.once = once;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listBundleAccounts",
                this::accounts,
                "executeBundle",
                call -> Answer.json(TakenJson.Known.of(take(call, BundleBody.known(call)))),
                "confirmBundle",
                once.json(
                        Bundle.class,
                        call -> confirm(call, BundleForm.KNOWN, "controlFlowId"),
                        BundleOperations::known),
                "executeAdhocBundle",
                call -> Answer.json(TakenJson.Adhoc.of(take(call, BundleBody.adhoc(call)))),
                // Wire fact: the field is spelled so.
                "confirmAdhocBundle",
                once.json(
                        Bundle.class,
                        call -> confirm(call, BundleForm.ADHOC, "controlFllowId"),
                        BundleOperations::adhoc),
                "readBundle",
                this::read);
    }

    private static Object known(Call call, Bundle taken) {
        return TakenJson.Known.of(taken);
    }

    private static Object adhoc(Call call, Bundle taken) {
        return TakenJson.Adhoc.of(taken);
    }

    private Bundle take(Call call, BundleRequest request) {
        return useCases.bundles().takeBundle().take(PaymentCalls.payer(call), request);
    }

    private Bundle confirm(Call call, BundleForm form, String field) {
        ControlFlowId flow =
                new ControlFlowId(PaymentCalls.mustBeSent(call, field).text());
        return useCases.bundles().confirmBundle().confirm(PaymentCalls.payer(call), form, flow);
    }

    private Answer accounts(Call call) {
        PaymentAccounts accounts = useCases.listPaymentAccounts()
                .list(PaymentCalls.payer(call), EnumSet.of(PayeeKind.INTERNAL, PayeeKind.EXTERNAL));
        return Answer.json(BundleAccountsJson.of(accounts, Paging.of(call, accounts.payees())));
    }

    private Answer read(Call call) {
        Bundle bundle = useCases.bundles().readBundle().read(PaymentCalls.payer(call), call.pathParam("citiBundleId"));
        return Answer.json(BundleJson.of(Paging.of(call, "startIndex", BundleJson.rows(bundle))));
    }
}
