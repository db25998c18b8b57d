package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.Quote;
import dev.sandbank.domain.bank.rate.PublishedRates;
import dev.sandbank.domain.bank.tariff.Tariff;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the tariff of a market says of a payment: its fee, and how much may be paid in a day. */
final class Charges {

    private static final Set<EntryKind> TO_OTHERS = EnumSet.of(EntryKind.TRANSFER, EntryKind.BILL_PAYMENT);

    private Charges() {}

    /**
     * The order with rate and fee of a day.
     *
     * @param named the amount that was asked for, in the currency of the source account or of the receiver's
     * @throws Refused as {@link Quote#of}
     */
    static PaymentOrder requoted(PaymentOrder order, Money named, Market market, LocalDate day) {
        Quote quote = Quote.of(named, order.debit().currency(), order.credit().currency(), day);
        return order.requoted(quote, fee(market, order.kind(), quote.debit(), day));
    }

    /** The fee in the currency of the debit. */
    static Money fee(Market market, PaymentKind kind, Money debit, LocalDate day) {
        return Tariff.of(market)
                .fee(kind)
                .map(fee -> fee.of(PublishedRates.worth(debit, market.currency(), day)))
                .map(fee -> PublishedRates.worth(fee, debit.currency(), day))
                .orElseGet(() -> Money.zero(debit.currency()));
    }

    /**
     * Checks a payment to somebody else against what was paid on its day; call it inside the unit that books.
     *
     * @throws Refused DAY_LIMIT_EXCEEDED
     */
    static void checkDay(SpaceId space, Journal journal, PaymentOrder order, JournalPlace place) {
        if (order.kind() == PaymentKind.PERSONAL) {
            return;
        }
        Market market = place.customer().market();
        Money paid = journal.paidOn(space, place.customer(), TO_OTHERS, place.on()).stream()
                .map(amount -> PublishedRates.worth(amount, market.currency(), place.on()))
                .reduce(Money.zero(market.currency()), Money::plus);
        Tariff.of(market).dayLimit().check(PublishedRates.worth(order.debit(), market.currency(), place.on()), paid);
    }
}
