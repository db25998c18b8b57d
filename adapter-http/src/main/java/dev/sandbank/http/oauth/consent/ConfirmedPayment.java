package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.MoneyText;
import java.util.ArrayList;
import java.util.List;

/**
 * A payment that waits for a one-time code, in words that the customer can check.
 *
 * @param from the account that pays
 */
record ConfirmedPayment(PaymentOrder order, Fact from) {

    static String title(PaymentKind kind) {
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

    /** Whom and how much first, because these are what must not be wrong. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("To", order.beneficiary().name()));
        facts.add(Fact.of("Amount", text(order.debit())));
        if (order.credit().currency() != order.debit().currency()) {
            facts.add(Fact.of("What arrives", text(order.credit())));
        }
        if (order.fee().minorUnits() > 0) {
            facts.add(Fact.of("Fee", text(order.fee())));
        }
        facts.add(from);
        if (!order.remarks().isEmpty()) {
            facts.add(Fact.of("Remarks", order.remarks()));
        }
        return facts;
    }

    private static String text(Money amount) {
        return MoneyText.of(amount.decimal(), amount.currency());
    }
}
