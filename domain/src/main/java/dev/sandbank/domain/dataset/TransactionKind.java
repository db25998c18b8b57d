package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.account.history.Purpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of transaction somebody wrote down. */
public enum TransactionKind {
    /** Money to or from an account, here or elsewhere. */
    TRANSFER(0),
    SALARY(1),
    REFUND(1),
    INTEREST(1),
    PURCHASE(-1),
    CASH(-1),
    RENT(-1),
    UTILITY(-1),
    FEE(-1);

    private final int sign;

    TransactionKind(int sign) {
        this.sign = sign;
    }

    /** The word in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TransactionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether a transaction of this kind can have an amount with this sign. */
    public boolean allows(int signOfAmount) {
        return sign == 0 || sign == signOfAmount;
    }

    /** Whether it brings money. A transfer can do both. */
    public boolean brings() {
        return sign > 0;
    }

    /** @param between whether both accounts belong to one customer */
    Purpose purpose(boolean between, boolean paid) {
        return switch (this) {
            case TRANSFER ->
                between ? Purpose.OWN_TRANSFER : paid ? Purpose.OUTGOING_TRANSFER : Purpose.INCOMING_TRANSFER;
            case SALARY -> Purpose.SALARY;
            case REFUND -> Purpose.REFUND;
            case INTEREST -> Purpose.INTEREST_EARNED;
            case PURCHASE -> Purpose.PURCHASE;
            case CASH -> Purpose.CASH;
            case RENT -> Purpose.RENT;
            case UTILITY -> Purpose.UTILITY;
            case FEE -> Purpose.FEE;
        };
    }
}
