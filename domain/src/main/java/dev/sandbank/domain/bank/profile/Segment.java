package dev.sandbank.domain.bank.profile;

/** How closely the bank looks after a customer. */
public enum Segment {
    BLUE,
    GOLD,
    PRIVATE
}
