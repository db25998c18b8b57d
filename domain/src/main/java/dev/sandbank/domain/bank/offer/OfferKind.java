package dev.sandbank.domain.bank.offer;

/** What the bank offers. The names are codes of the wire. */
public enum OfferKind {
    /** A card with a credit line of its own. */
    CREDIT_CARD("A Platinum card", "A credit card with a limit of its own; it has to be switched on."),
    /** Money on a card that the customer has. */
    LOAN("A loan on your card", "Money on your account at once, paid back in twelve instalments.");

    private final String title;
    private final String sentence;

    OfferKind(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it is, in a sentence. */
    public String sentence() {
        return sentence;
    }
}
