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
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.MagicDecline;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.function.Function;

/** Does work for a purchase in a unit of work, once that has found that the card may pay. */
final class PurchaseWork {

    private final Spaces spaces;
    private final CustomerBanks banks;
    private final FreshCards cards;
    private final PresentAccounts accounts;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    PurchaseWork(
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
     * Does it in a unit of work of its own.
     *
     * @throws Refused as {@link SpendWithCard#spend}
     */
    <T> T of(CardPurchase purchase, Function<AllowedPurchase, T> act) {
        spaces.require(purchase.space());
        CustomerBank bank = banks.of(purchase.space(), purchase.customer());
        Instant now = clocks.now(purchase.space());
        return transactions.in(purchase.space()).run(() -> act.apply(allowed(bank, purchase, now)));
    }

    private AllowedPurchase allowed(CustomerBank bank, CardPurchase purchase, Instant now) {
        CardAndAmount paying = CardAndAmount.of(bank, cards.of(bank), purchase);
        HeldCard card = paying.card();
        Money amount = paying.amount();
        JournalPlace place = JournalPlace.of(journal.nextSequence(purchase.space()), purchase.customer(), now);
        card.pay(purchase.use(), amount, spentToday(purchase.space(), card, amount, place));
        Account held =
                accounts.of(purchase.space(), paying.account(), place.on()).hold(amount);
        MagicDecline.mustNotDecline(purchase.merchant());
        return new AllowedPurchase(place, card, amount, held.available());
    }

    private Money spentToday(SpaceId space, HeldCard card, Money amount, JournalPlace place) {
        Unit unit = Unit.of(amount.currency());
        return new Money(journal.spentWith(space, card.id(), unit, place.on()), amount.currency());
    }
}
