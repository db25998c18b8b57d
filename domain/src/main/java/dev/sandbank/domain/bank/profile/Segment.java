package dev.sandbank.domain.bank.profile;

/** The service levels of customers. */
public enum Segment {
    BLUE,
    GOLD,
    PRIVATE
}
