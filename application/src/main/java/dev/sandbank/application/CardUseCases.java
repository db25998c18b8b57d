package dev.sandbank.application;

import dev.sandbank.application.bank.card.CardSeeds;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;

/** What can be done with cards: look. */
public record CardUseCases(ListCards listCards, SeeCards seeCards, ReadCard readCard) {

    /** The use cases over the seeded cards. */
    public static CardUseCases over(Ports ports) {
        CardSeeds cards = new CardSeeds(ports.clocks());
        return new CardUseCases(new ListCards(cards), new SeeCards(cards), new ReadCard(cards));
    }
}
