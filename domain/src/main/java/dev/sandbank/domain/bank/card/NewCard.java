package dev.sandbank.domain.bank.card;

/** The id and the numbers of a replacement card; everything else is as on the replaced card. */
public record NewCard(CardId id, String lastFour, CloakedCardNumber cloakedNumber) {}
