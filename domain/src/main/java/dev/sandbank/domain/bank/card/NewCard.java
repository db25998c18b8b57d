package dev.sandbank.domain.bank.card;

/** What is new about a card that takes another's place: its id and its numbers. */
public record NewCard(CardId id, String lastFour, CloakedCardNumber cloakedNumber) {}
