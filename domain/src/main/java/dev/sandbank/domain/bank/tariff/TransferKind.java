package dev.sandbank.domain.bank.tariff;

/** The kinds of transfers that have a price. */
public enum TransferKind {
    /** Within the bank, to the customer's own or another's account. */
    INTERNAL,
    /** To another bank of the market. */
    EXTERNAL_DOMESTIC,
    /** To another bank of the market, by its system for large amounts. */
    WIRE,
    /** To another country. */
    GLOBAL,
    /** In euro, by the rules of SEPA. */
    SEPA
}
