package dev.sandbank.http.bank.payment.bundle;

import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.stepup.ActInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says in words which bundle of payments waits for a one-time code. */
public final class BundleInWords {

    private static final Set<String> PURPOSES = Set.of("executeBundle", "executeAdhocBundle");
    private static final int SHOWN = 20;

    private BundleInWords() {}

    /** The bundle of a flow; empty if the flow is about something else. */
    public static Optional<ActInWords> of(ControlFlow flow) {
        if (!PURPOSES.contains(flow.purpose().name())) {
            return Optional.empty();
        }
        Holder holder = new Holder(flow.market(), flow.subject());
        Bundle bundle = Bundle.KIND.reader().read("", holder, flow.payload().facts());
        List<PaymentOrder> orders = bundle.payments().stream()
                .map(payment -> payment.order())
                .filter(Objects::nonNull)
                .toList();
        String source = orders.isEmpty() ? "" : orders.get(0).source().value();
        return Optional.of(new ActInWords("Make several payments at once", facts(orders), source));
    }

    private static List<Fact> facts(List<PaymentOrder> orders) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Payments", Integer.toString(orders.size())));
        orders.stream()
                .limit(SHOWN)
                .map(order -> Fact.of(
                        order.beneficiary().name(),
                        MoneyText.of(order.debit().decimal(), order.debit().currency())))
                .forEach(facts::add);
        if (orders.size() > SHOWN) {
            facts.add(Fact.of("And", (orders.size() - SHOWN) + " more"));
        }
        return facts;
    }
}
