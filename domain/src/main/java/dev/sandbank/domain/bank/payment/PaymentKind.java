package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.stepup.Purpose;

/** The kinds of payments. The names are stored, so they must not change. */
public enum PaymentKind {
    /** Between a customer's own accounts. */
    PERSONAL("personalTransfer"),
    /** To another customer of this bank in the same market. */
    INTERNAL("internalTransfer"),
    /** To another bank in the same market. */
    EXTERNAL("externalTransfer"),
    /** To this bank in another market. */
    GLOBAL("globalTransfer"),
    /** To any bank in the world. */
    WIRE("crossBorderWire"),
    /** In euro, to an account of the single euro payments area. */
    SEPA("sepaTransfer"),
    /** To a phone number or an e-mail address. */
    PROXY("proxyTransfer"),
    /** To a company that sends bills. */
    BILL("billPayment");

    private final String flow;

    PaymentKind(String flow) {
        this.flow = flow;
    }

    /** What a flow is for that such a payment began; it serves no payment of another kind. */
    public Purpose flow() {
        return new Purpose(flow);
    }

    /** The kind of the entry that books it. */
    public EntryKind entryKind() {
        return switch (this) {
            case PERSONAL -> EntryKind.OWN_TRANSFER;
            case BILL -> EntryKind.BILL_PAYMENT;
            default -> EntryKind.TRANSFER;
        };
    }
}
