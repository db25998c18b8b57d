package dev.sandbank.domain.bank.card;

/** Where a card is used: in which way, at home or abroad. */
public record CardUse(CardChannel channel, boolean abroad) {

    /** A purchase in a shop of the card's own country. */
    public static final CardUse SHOP_AT_HOME = new CardUse(CardChannel.SHOP, false);
}
