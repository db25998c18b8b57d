package dev.sandbank.domain.bank.ledger;

/** What became of a hold. All states but the first are final. */
public enum HoldState {
    OPEN,
    CAPTURED,
    VOIDED,
    EXPIRED
}
