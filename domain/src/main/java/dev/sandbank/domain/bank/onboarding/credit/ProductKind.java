package dev.sandbank.domain.bank.onboarding.credit;

/**
 * The kinds of products that may be applied for.
 */
public enum ProductKind {
    CREDIT_CARD("creditCardProduct"),
    READY_CREDIT("readyCreditProduct"),
    PERSONAL_LOAN("unsecuredLoanProduct");

    private final String place;

    ProductKind(String place) {
        this.place = "product/" + place;
    }

    /** Where a form names a product of this kind. */
    public String place() {
        return place;
    }
}
