package dev.sandbank.domain.bank.offer;

/** What became of an offer. The names are codes of the wire, and stored. */
public enum OfferStatus {
    /** Nobody said anything about it. */
    NEW_DEPLOYED,
    /** It was shown to the customer. */
    DELIVERED,
    INTERESTED,
    ACCEPTED,
    DECLINED;

    /** Whether a customer can say so; the first one is the bank's word. */
    public boolean canBeSaid() {
        return this != NEW_DEPLOYED;
    }

    /** Whether an offer is shown again after this was said, if nothing was said about that. */
    public boolean isShownAgain() {
        return this != ACCEPTED && this != DECLINED;
    }
}
