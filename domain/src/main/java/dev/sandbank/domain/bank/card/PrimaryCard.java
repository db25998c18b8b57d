package dev.sandbank.domain.bank.card;

/** The primary card of an account: the card itself, or for a supplementary card the one of the account's owner. */
public record PrimaryCard(CardId id, String displayNumber) {}
