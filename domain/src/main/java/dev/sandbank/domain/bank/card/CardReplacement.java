package dev.sandbank.domain.bank.card;

/**
 * A card and the one that takes its place.
 *
 * @param old does not pay any more
 * @param fresh draws on the same account, within the same limits, once it is switched on
 */
public record CardReplacement(ReplacedCard old, InactiveCard fresh) {

    static CardReplacement of(HeldCard card, NewCard fresh) {
        return new CardReplacement(new ReplacedCard(card), new InactiveCard(card.replacedBy(fresh)));
    }
}
