package dev.sandbank.domain.bank.card;

/**
 * A replaced card and its replacement.
 *
 * @param old cannot pay any more
 * @param fresh uses the same account with the same limits, once it is switched on
 */
public record CardReplacement(ReplacedCard old, InactiveCard fresh) {

    static CardReplacement of(HeldCard card, NewCard fresh) {
        return new CardReplacement(new ReplacedCard(card), new InactiveCard(card.replacedBy(fresh)));
    }
}
