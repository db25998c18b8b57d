package dev.sandbank.domain.bank.card;

/** The ways to pay with a card. The names are stored, so they must not change. */
public enum CardChannel {
    SHOP,
    CONTACTLESS,
    ONLINE,
    CASH_MACHINE
}
