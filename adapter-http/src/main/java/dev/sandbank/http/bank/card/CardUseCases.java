package dev.sandbank.http.bank.card;

import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;

/** What can be done with cards: look. */
public record CardUseCases(ListCards listCards, SeeCards seeCards, ReadCard readCard) {}
