package dev.sandbank.domain.bank.rewards.order;

/** What points were spent on. The names are stored, so they must not change. */
public enum OrderDoor {
    /** A purchase in a shop, allowed by the holder of a card. */
    SHOP,
    /** Miles of an airline. */
    MILES,
    /** Money on the statement of a card. */
    CREDIT
}
