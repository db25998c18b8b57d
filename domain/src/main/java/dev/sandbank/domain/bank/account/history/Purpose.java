package dev.sandbank.domain.bank.account.history;

/** Why money moved. References of movements begin with the prefix of their purpose. */
public enum Purpose {
    SALARY("PWSFT"),
    INCOMING_TRANSFER("PWSFT"),
    OUTGOING_TRANSFER("HBKFT"),
    OWN_TRANSFER("BKOFT"),
    RENT("HBKFT"),
    UTILITY("BKOIT"),
    PURCHASE("PWTFT"),
    CASH("PWATM"),
    CHECK("BKOCK"),
    CARD_PAYMENT("BKOFT"),
    INSTALLMENT("BKOFT"),
    INTEREST_EARNED("BKINT"),
    /** Interest that goes to another account. */
    INTEREST_PAYOUT("BKINT"),
    INTEREST_CHARGED("BKINT"),
    FEE("PWTFG"),
    INVESTMENT("BKINV");

    private final String referencePrefix;

    Purpose(String referencePrefix) {
        this.referencePrefix = referencePrefix;
    }

    /** How references of such movements begin. */
    public String referencePrefix() {
        return referencePrefix;
    }

    /** Whether the bank can show more about it than the line in the list. */
    public boolean hasDetails() {
        return switch (this) {
            case INTEREST_EARNED, INTEREST_CHARGED, FEE, CASH -> false;
            default -> true;
        };
    }
}
