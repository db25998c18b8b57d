package dev.sandbank.domain.bank.account.history;

/** The reason why money moved. The reference of a movement begins with the prefix of its purpose. */
public enum Purpose {
    SALARY("PWSFT"),
    INCOMING_TRANSFER("PWSFT"),
    OUTGOING_TRANSFER("HBKFT"),
    OWN_TRANSFER("BKOFT"),
    RENT("HBKFT"),
    UTILITY("BKOIT"),
    PURCHASE("PWTFT"),
    REFUND("PWTFT"),
    /** Undoes an earlier movement. */
    REVERSAL("PWREV"),
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

    /** The prefix of the references of such movements. */
    public String referencePrefix() {
        return referencePrefix;
    }

    /** Whether it pays somebody who has an account at another bank. */
    public boolean paysOthers() {
        return this == OUTGOING_TRANSFER || this == RENT || this == UTILITY;
    }

    /** Whether the bank can show more details than the line of the list. */
    public boolean hasDetails() {
        return switch (this) {
            case INTEREST_EARNED, INTEREST_CHARGED, FEE, CASH -> false;
            default -> true;
        };
    }
}
