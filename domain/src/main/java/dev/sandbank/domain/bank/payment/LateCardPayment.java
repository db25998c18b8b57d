package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment with a card of which something is still to come: it is captured, voided or refunded when it falls due, once.
 *
 * @param id the reference of the payment
 */
public record LateCardPayment(String id, Holder holder, MagicShop shop, Instant due) implements BankRecord {

    public static final RecordKind<LateCardPayment> KIND = new RecordKind<>("late-card-payment", LateCardPayment::read);

    /** What is still to come of a payment that was just booked; empty in usual shops. */
    public static Optional<LateCardPayment> after(JournalEntry payment, MerchantName merchant) {
        return MagicShop.of(merchant)
                .map(shop -> new LateCardPayment(
                        payment.reference(),
                        Holder.of(payment.place().customer()),
                        shop,
                        payment.place().at().plus(shop.after())));
    }

    @Override
    public Facts facts() {
        return new FactWriter().one("shop", shop).instant("due", due).facts();
    }

    private static LateCardPayment read(String id, Holder holder, Facts facts) {
        return new LateCardPayment(id, holder, facts.one("shop", MagicShop.class), facts.instant("due"));
    }
}
