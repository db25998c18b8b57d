package dev.sandbank.domain.bank.account;

/** Why money moved. Each purpose has the transaction code and the reference prefix that the bank prints for it. */
public enum Purpose {
    SALARY("1000", "PWSFT"),
    INCOMING_TRANSFER("1010", "PWSFT"),
    OUTGOING_TRANSFER("8031", "HBKFT"),
    OWN_TRANSFER("5400", "BKOFT"),
    RENT("5410", "HBKFT"),
    UTILITY("5802", "BKOIT"),
    TOP_UP("5465", "HBKFT"),
    PURCHASE("5197", "PWTFT"),
    CASH("5110", "PWATM"),
    CHECK("5120", "BKOCK"),
    CARD_PAYMENT("5420", "BKOFT"),
    INSTALLMENT("5430", "BKOFT"),
    INTEREST_EARNED("2600", "BKINT"),
    INTEREST_CHARGED("5610", "BKINT"),
    FEE("5409", "PWTFG"),
    INVESTMENT("5700", "BKINV");

    private final String code;
    private final String referencePrefix;

    Purpose(String code, String referencePrefix) {
        this.code = code;
        this.referencePrefix = referencePrefix;
    }

    /** The transaction code on the wire. */
    public String code() {
        return code;
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
