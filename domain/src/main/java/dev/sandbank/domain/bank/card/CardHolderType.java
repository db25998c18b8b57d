package dev.sandbank.domain.bank.card;

/** Whether the card's account belongs to the holder, or to somebody else who shares it with the holder. */
public enum CardHolderType {
    PRIMARY,
    SUPPLEMENTARY
}
