package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.life.CardLife;
import dev.sandbank.domain.bank.card.life.CardVerb;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/**
 * The id and the numbers of a card that is ordered on another one.
 *
 * @param number how many cards were ordered on that one before
 */
public record OrderedCard(CardId id, int number, String lastFour, String cloaked) {

    /** The most cards that may be ordered on one card. */
    public static final int MAX_ON_ONE = 10;

    /**
     * The card that replaces another: it has its name, account, limits, journeys and uses, and is not switched on yet.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS} or {@code CARD_REPLACED_ALREADY}
     */
    public CardChange replacing(CardDesk old) {
        CardLife.after(old.card().status(), CardVerb.ORDER_REPLACEMENT);
        if (old.card().standing().replaced()) {
            throw new Refused(BankRefusal.CARD_REPLACED_ALREADY);
        }
        CardBirth birth =
                birth(CardBirth.Kind.REPLACEMENT, old, old.card().card().embossedName());
        return CardChange.born(id, old.change().customer(), birth, old.change().settings());
    }

    /** The old card once its replacement was ordered. */
    public CardChange replaced(CardDesk old) {
        return old.change().replacedBy(id);
    }

    /**
     * A card for another person.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS}, {@code CARD_ACT_NOT_OFFERED} or {@code CARDS_FULL}
     */
    public CardChange supplementing(CardDesk main, String embossedName) {
        main.check(CardVerb.ADD_CARD, CardFunction.ADD_SUPPLEMENTARY_CARD);
        return fresh(main, CardBirth.Kind.SUPPLEMENTARY, embossedName);
    }

    /**
     * A second card for the same person.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS}, {@code CARD_ACT_NOT_OFFERED} or {@code CARDS_FULL}
     */
    public CardChange accompanying(CardDesk main) {
        main.check(CardVerb.ADD_CARD, CardFunction.ADD_SUPPLEMENTARY_CARD);
        return fresh(main, CardBirth.Kind.COMPANION, main.card().card().embossedName());
    }

    private CardChange fresh(CardDesk main, CardBirth.Kind kind, String embossedName) {
        if (number >= MAX_ON_ONE) {
            throw new Refused(BankRefusal.CARDS_FULL);
        }
        return CardChange.born(id, main.change().customer(), birth(kind, main, embossedName), CardSettings.NONE);
    }

    private CardBirth birth(CardBirth.Kind kind, CardDesk on, String embossedName) {
        return new CardBirth(kind, on.card().id(), number, lastFour, cloaked, embossedName, on.today());
    }
}
