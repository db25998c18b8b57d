package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.stepup.ActInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words which payment waits for a one-time code. */
public final class PaymentInWords {

    private PaymentInWords() {}

    /** The payment of a flow; empty if the flow is about something else. */
    public static Optional<ActInWords> of(ControlFlow flow) {
        return PaymentOrder.in(flow.payload())
                .map(order -> new ActInWords(
                        title(order.kind()),
                        facts(order, PaymentPlan.in(flow.payload())),
                        order.source().value()));
    }

    private static String title(PaymentKind kind) {
        return switch (kind) {
            case PERSONAL -> "Move money between your accounts";
            case INTERNAL -> "Pay another customer of this bank";
            case EXTERNAL -> "Pay an account at another bank";
            case GLOBAL -> "Pay an account of this bank in another country";
            case WIRE -> "Pay somebody in another country";
            case SEPA -> "Pay an account in euro";
            case PROXY -> "Pay the owner of a phone number or e-mail address";
            case BILL -> "Pay a bill";
        };
    }

    private static List<Fact> facts(PaymentOrder order, Optional<PaymentPlan> plan) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("To", order.beneficiary().name()));
        facts.add(Fact.of("Amount", text(order.debit())));
        if (order.credit().currency() != order.debit().currency()) {
            facts.add(Fact.of("What arrives", text(order.credit())));
        }
        if (order.fee().minorUnits() > 0) {
            facts.add(Fact.of("Fee", text(order.fee())));
        }
        plan.ifPresent(days -> facts.add(Fact.of("When", PlanInWords.of(days.recurrence()))));
        if (!order.remarks().isEmpty()) {
            facts.add(Fact.of("Remarks", order.remarks()));
        }
        return facts;
    }

    private static String text(Money amount) {
        return MoneyText.of(amount.decimal(), amount.currency());
    }
}
