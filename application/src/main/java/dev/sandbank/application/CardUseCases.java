package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.card.SpendWithCard;

/** What can be done with cards. */
public record CardUseCases(ListCards listCards, SeeCards seeCards, ReadCard readCard, SpendWithCard spendWithCard) {

    /** The use cases over these stores and the bank as it is read. */
    public static CardUseCases over(Stores stores, Ports ports, BankViews banks) {
        return new CardUseCases(
                new ListCards(banks),
                new SeeCards(banks),
                new ReadCard(banks),
                new SpendWithCard(banks, stores.journal(), stores.transactions(), ports.clocks()));
    }
}
