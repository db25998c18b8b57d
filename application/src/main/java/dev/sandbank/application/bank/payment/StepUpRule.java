package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.payment.LargePayment;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.GuardedAct;
import dev.sandbank.domain.stepup.StepUpRules;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides which payments wait for a one-time code: those to somebody who was never paid before, and large ones. Own
 * transfers never do.
 *
 * <p>Wire fact: programs for the public sandbox pay without a code wherever it publishes no confirmation of the payment.
 * So compatible applications are asked only where it does. A strict application is asked everywhere; where there is no
 * confirmation, it sends the same call again after the code.
 */
record StepUpRule(StepUpRules rules) {

    private static final Market CONFIRMING = Market.GB;
    private static final Set<PaymentKind> CONFIRMED =
            EnumSet.of(PaymentKind.INTERNAL, PaymentKind.EXTERNAL, PaymentKind.PROXY);

    /** @param journal the payer's journal, which is read only if the answer depends on it */
    boolean isNeeded(Payer payer, PaymentOrder order, Supplier<CustomerJournal> journal) {
        Market market = payer.customer().market();
        if (order.kind() == PaymentKind.PERSONAL || !(payer.strict() || isConfirmed(market, order.kind()))) {
            return false;
        }
        return (rules.guard(GuardedAct.LARGE_PAYMENT) && LargePayment.isLarge(order.debit(), market))
                || (rules.guard(GuardedAct.NEW_PAYEE) && isFirst(order, journal.get()));
    }

    private static boolean isConfirmed(Market market, PaymentKind kind) {
        return market == CONFIRMING && CONFIRMED.contains(kind);
    }

    private static boolean isFirst(PaymentOrder order, CustomerJournal journal) {
        return journal.entries().stream().noneMatch(entry -> isPayment(entry.kind()) && order.hasSameReceiver(entry));
    }

    private static boolean isPayment(EntryKind kind) {
        return kind == EntryKind.TRANSFER || kind == EntryKind.BILL_PAYMENT;
    }
}
