package dev.sandbank.domain.bank.card;

/** Whether the card's account is the holder's own or somebody else's who shares it. */
public enum CardHolderType {
    PRIMARY,
    SUPPLEMENTARY
}
