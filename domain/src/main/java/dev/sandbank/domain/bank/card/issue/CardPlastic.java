package dev.sandbank.domain.bank.card.issue;

/** The physical form of a card. */
public enum CardPlastic {
    CONTACTLESS,
    /** A sticker that can be put on another object. */
    PAYTAG
}
