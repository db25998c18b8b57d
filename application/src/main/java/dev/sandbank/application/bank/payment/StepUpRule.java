package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides which payments wait for a one-time code: those to somebody who was never paid before, and those above an
 * amount. Own transfers never do, and neither do kinds of payments for which no confirmation is published.
 */
final class StepUpRule {

    /** In dollars; above it even a payee who was paid before needs a code. */
    private static final long LIMIT = 1_000;

    private static final Set<PaymentKind> CONFIRMED =
            EnumSet.of(PaymentKind.INTERNAL, PaymentKind.EXTERNAL, PaymentKind.PROXY);

    private StepUpRule() {}

    static boolean isNeeded(PaymentOrder order, CustomerJournal journal) {
        return CONFIRMED.contains(order.kind()) && (isLarge(order.debit()) || isFirst(order, journal));
    }

    /** Whether the amount alone is enough. */
    static boolean isLarge(Money debit) {
        Money limit = ExchangeRates.dollars(LIMIT, debit.currency());
        return debit.compareTo(limit) > 0;
    }

    private static boolean isFirst(PaymentOrder order, CustomerJournal journal) {
        return journal.entries().stream()
                .noneMatch(entry -> entry.kind() == EntryKind.TRANSFER && order.hasSameReceiver(entry));
    }
}
