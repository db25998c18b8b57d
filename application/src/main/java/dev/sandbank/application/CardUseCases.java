package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;

/** The use cases that read cards. */
public record CardUseCases(ListCards listCards, SeeCards seeCards, ReadCard readCard) {

    /** Makes the use cases over these views of the bank. */
    public static CardUseCases over(BankViews views) {
        return new CardUseCases(new ListCards(views), new SeeCards(views), new ReadCard(views));
    }
}
