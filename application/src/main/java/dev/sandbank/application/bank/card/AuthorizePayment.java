package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.CardHold;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.refusal.Refused;

/** Holds the money of a payment with a card, which the shop captures later. */
public final class AuthorizePayment {

    private final PurchaseWork work;
    private final Journal journal;
    private final BankRecords records;

    public AuthorizePayment(
            Spaces spaces,
            CustomerBanks banks,
            BankRecords records,
            Journal journal,
            Transactions transactions,
            SpaceClocks clocks) {
        this.work = new PurchaseWork(spaces, banks, records, journal, transactions, clocks);
        this.journal = journal;
        this.records = records;
    }

    /**
     * The payment, held.
     *
     * @throws Refused as {@link SpendWithCard#spend}; then nothing changed
     */
    public HeldPayment authorize(CardPurchase purchase) {
        return work.of(purchase, allowed -> {
            HeldCard card = allowed.card();
            CardHold hold =
                    new CardHold(allowed.place(), card.id(), card.account(), purchase.merchant(), allowed.amount());
            JournalEntry entry = hold.entry();
            journal.add(purchase.space(), entry);
            LateCardPayment.after(entry, purchase.merchant())
                    .filter(late -> late.shop().holds())
                    .ifPresent(late -> records.put(purchase.space(), LateCardPayment.KIND, late));
            return new HeldPayment(hold, card.card(), allowed.available());
        });
    }

    /**
     * A payment that is held.
     *
     * @param available what can still be spent with the account of the card
     */
    public record HeldPayment(CardHold hold, Card card, Money available) implements ShopPayment {}
}
