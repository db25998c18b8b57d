package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Books a payment that a customer makes with a card, at once; a credit card earns points by it. */
public final class SpendWithCard {

    private final PurchaseWork work;
    private final Journal journal;
    private final BankRecords records;

    public SpendWithCard(
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
     * The payment, booked.
     *
     * @throws Refused {@code SPACE_UNKNOWN}, {@code CUSTOMER_UNKNOWN}, {@code CARDS_NONE}, {@code CARD_UNKNOWN}, {@code AMOUNT_INVALID},
     *     or as {@link HeldCard#pay} and
     *     {@link Account#hold}; then nothing changed
     */
    public PaidByCard spend(CardPurchase purchase) {
        return work.of(purchase, allowed -> {
            HeldCard card = allowed.card();
            CardPayment payment =
                    new CardPayment(allowed.place(), card.id(), card.account(), purchase.merchant(), allowed.amount());
            return book(purchase.space(), payment, card, allowed.available());
        });
    }

    private PaidByCard book(SpaceId space, CardPayment payment, HeldCard card, Money available) {
        JournalEntry entry = payment.entry();
        journal.add(space, entry);
        LateCardPayment.after(entry, payment.merchant())
                .filter(late -> !late.shop().holds())
                .ifPresent(late -> records.put(space, LateCardPayment.KIND, late));
        long points = card.card().type() == CardType.CREDIT ? EarnedPoints.of(payment.amount()) : 0;
        if (points > 0) {
            journal.add(space, EarnedPoints.after(entry, points));
        }
        return new PaidByCard(payment, card.card(), available, points);
    }
}
