package dev.sandbank.http.bank.payment;

import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.bank.payment.PaymentAccounts;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of the accounts that may pay, with the payees they may pay. */
public final class PaymentAccountLists {

    private static final Set<PayeeKind> ABROAD = EnumSet.of(PayeeKind.GLOBAL, PayeeKind.WIRE);

    private final PaymentUseCases useCases;

    public PaymentAccountLists(PaymentUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.put("listInternalTransferAccounts", listing(PayeeKind.INTERNAL));
        handlers.put("listExternalTransferAccounts", listing(PayeeKind.EXTERNAL));
        handlers.put("listBillPaymentAccounts", listing(PayeeKind.BILLER));
        handlers.put("listGlobalTransferAccounts", listing(PayeeKind.GLOBAL));
        handlers.put("listCrossBorderWireAccounts", listing(PayeeKind.WIRE));
        handlers.put("listSepaTransferAccounts", listing(PayeeKind.SEPA));
        handlers.put("listProxyTransferAccounts", this::sourcesOnly);
        handlers.put("listPaymentAccounts", this::all);
        return handlers;
    }

    private Handler listing(PayeeKind kind) {
        return call -> {
            PaymentAccounts accounts = accounts(call, EnumSet.of(kind));
            Paging<Payee> page = Paging.of(call, accounts.payees());
            return Answer.json(
                    ABROAD.contains(kind)
                            ? PaymentAccountsJson.abroad(accounts, page)
                            : PaymentAccountsJson.of(accounts, page));
        };
    }

    private Answer sourcesOnly(Call call) {
        return Answer.json(PaymentAccountsJson.sources(accounts(call, EnumSet.noneOf(PayeeKind.class))));
    }

    private Answer all(Call call) {
        String type = call.query("paymentType");
        Set<PayeeKind> kinds = Arrays.stream(PayeeKind.values())
                .filter(kind -> type == null
                        || type.equalsIgnoreCase("ALL")
                        || kind.paymentType().equalsIgnoreCase(type))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PayeeKind.class)));
        PaymentAccounts accounts = accounts(call, kinds);
        return Answer.json(PaymentAccountsJson.ofAll(accounts, Paging.of(call, accounts.payees())));
    }

    private PaymentAccounts accounts(Call call, Set<PayeeKind> kinds) {
        return useCases.listPaymentAccounts().list(PaymentCalls.payer(call), kinds);
    }
}
