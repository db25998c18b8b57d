package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;

/** What can be done with cards: look. */
public record CardUseCases(ListCards listCards, SeeCards seeCards, ReadCard readCard) {

    /** The use cases over the bank as it is read. */
    public static CardUseCases over(BankViews views) {
        return new CardUseCases(new ListCards(views), new SeeCards(views), new ReadCard(views));
    }
}
