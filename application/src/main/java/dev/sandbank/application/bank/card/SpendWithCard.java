package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
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
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Books a payment that a customer makes in a shop with a card; a credit card earns points by it. */
public final class SpendWithCard {

    private final Spaces spaces;
    private final CustomerBanks banks;
    private final FreshCards cards;
    private final PresentAccounts accounts;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public SpendWithCard(
            Spaces spaces,
            CustomerBanks banks,
            BankRecords records,
            Journal journal,
            Transactions transactions,
            SpaceClocks clocks) {
        this.spaces = spaces;
        this.banks = banks;
        this.cards = new FreshCards(records);
        this.accounts = new PresentAccounts(journal, records);
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * The payment, booked.
     *
     * @throws Refused {@code SPACE_UNKNOWN}, {@code CUSTOMER_UNKNOWN}, {@code CARDS_NONE}, {@code CARD_UNKNOWN}, {@code AMOUNT_INVALID},
     *     or as {@link HeldCard#pay} and
     *     {@link Account#hold}; then nothing changed
     */
    public PaidByCard spend(CardPurchase purchase) {
        spaces.require(purchase.space());
        CustomerBank bank = banks.of(purchase.space(), purchase.customer());
        Instant now = clocks.now(purchase.space());
        return transactions.run(() -> {
            CardAndAmount paying = CardAndAmount.of(bank, cards.of(bank), purchase);
            HeldCard card = paying.card();
            Money amount = paying.amount();
            JournalPlace place = JournalPlace.of(journal.nextSequence(purchase.space()), purchase.customer(), now);
            card.pay(purchase.use(), amount, spentToday(purchase.space(), card, amount, place));
            Account held =
                    accounts.of(purchase.space(), paying.account(), place.on()).hold(amount);
            CardPayment payment = new CardPayment(place, card.id(), card.account(), purchase.merchant(), amount);
            return book(purchase.space(), payment, card, held.available());
        });
    }

    private PaidByCard book(SpaceId space, CardPayment payment, HeldCard card, Money available) {
        JournalEntry entry = payment.entry();
        journal.add(space, entry);
        long points = card.card().type() == CardType.CREDIT ? EarnedPoints.of(payment.amount()) : 0;
        if (points > 0) {
            journal.add(space, EarnedPoints.after(entry, points));
        }
        return new PaidByCard(payment, card.card(), available, points);
    }

    private Money spentToday(SpaceId space, HeldCard card, Money amount, JournalPlace place) {
        Unit unit = Unit.of(amount.currency());
        return new Money(journal.spentWith(space, card.id(), unit, place.on()), amount.currency());
    }
}
