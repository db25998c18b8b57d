package dev.sandbank.domain.bank.card.change;

/** The limits of a card that its holder may set. The names are stored, so they must not change. */
public enum LimitKind {
    CONTACTLESS,
    SHOPS,
    CASH_MACHINES,
    ONLINE,
    DAILY
}
