package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.OrderedCard;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.space.SeedName;

/** Gives ids and numbers to cards that are ordered, and three digits to the back of every card. */
public final class CardMint {

    private static final int ID_DIGITS = 88;
    private static final int CLOAKED_DIGITS = 128;

    private CardMint() {}

    /** What the next card that is ordered on a card is called; the same in every run. */
    public static OrderedCard next(SeedName seed, CardId on, int number) {
        Dice dice = Dice.of(seed, "ordered card", on.value(), Integer.toString(number));
        return new OrderedCard(new CardId(dice.hex(ID_DIGITS)), number, dice.digits(4), dice.hex(CLOAKED_DIGITS));
    }

    /** The three digits on the back of a card: the last three of its number, so that every program knows them. */
    public static String backDigits(String lastFour) {
        return lastFour.substring(1);
    }
}
