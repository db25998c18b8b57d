package dev.sandbank.domain.bank.card;

/** The card of the person whose account a card draws on: itself, or the one it supplements. */
public record PrimaryCard(CardId id, String displayNumber) {}
