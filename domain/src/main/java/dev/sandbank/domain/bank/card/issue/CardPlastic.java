package dev.sandbank.domain.bank.card.issue;

/** What a card is made as. */
public enum CardPlastic {
    CONTACTLESS,
    /** A tag to stick on something. */
    PAYTAG
}
