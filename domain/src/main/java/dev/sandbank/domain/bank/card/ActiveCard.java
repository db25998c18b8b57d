package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.Refused;

/** A card that can pay. */
public record ActiveCard(HeldCard card) implements CardState {

    @Override
    public ActiveCard mustBeActive() {
        return this;
    }

    /**
     * The amount that the card has paid in shops today, after one more payment.
     *
     * @param today the amount that it has already paid in shops today
     * @throws Refused {@code CARD_LIMIT_EXCEEDED}, then nothing changed
     */
    public Money pay(Money amount, Money today) {
        Money limit = card.limits().dayInShops();
        if (amount.compareTo(limit.minus(today)) > 0) {
            throw new Refused(new CardLimitExceeded(limit));
        }
        return today.plus(amount);
    }

    /** The card, locked by its holder or the bank until it is unlocked. */
    public BlockedCard block() {
        return new BlockedCard(card);
    }

    /** The replaced card and its replacement. */
    public CardReplacement replaceBy(NewCard fresh) {
        return CardReplacement.of(card, fresh);
    }
}
