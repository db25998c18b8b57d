package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Checks inside a unit of work whether a card may pay for a purchase. */
final class PurchaseCheck {

    private final CustomerBanks banks;
    private final FreshCards cards;
    private final PresentAccounts accounts;
    private final Journal journal;

    PurchaseCheck(CustomerBanks banks, BankRecords records, Journal journal) {
        this.banks = banks;
        this.cards = new FreshCards(records);
        this.accounts = new PresentAccounts(journal, records);
        this.journal = journal;
    }

    CustomerBank bank(CardPurchase purchase) {
        return banks.of(purchase.space(), purchase.customer());
    }

    AllowedPurchase of(CustomerBank bank, CardPurchase purchase, Instant now) {
        CardAndAmount paying = CardAndAmount.of(bank, cards.of(bank), purchase);
        HeldCard card = paying.card();
        Money amount = paying.amount();
        JournalPlace place = JournalPlace.of(journal.nextSequence(purchase.space()), purchase.customer(), now);
        card.pay(purchase.use(), amount, spentToday(purchase.space(), card, amount, place));
        Account held =
                accounts.of(purchase.space(), paying.account(), place.on()).hold(amount);
        return new AllowedPurchase(place, card, amount, held.available());
    }

    private Money spentToday(SpaceId space, HeldCard card, Money amount, JournalPlace place) {
        Unit unit = Unit.of(amount.currency());
        return new Money(journal.spentWith(space, card.id(), unit, place.on()), amount.currency());
    }
}
