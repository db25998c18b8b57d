package dev.sandbank.domain.bank.loan;

/** How many months a loan is paid back in: 1 to {@value #MAX_MONTHS}. */
public record Tenor(int months) {

    /** The longest loan that can be reckoned. */
    public static final int MAX_MONTHS = 120;

    public Tenor {
        if (!isOne(months)) {
            throw new IllegalArgumentException("a loan is paid back in 1 to " + MAX_MONTHS + " months");
        }
    }

    /** Whether a number of months can be the length of a loan. */
    public static boolean isOne(int months) {
        return months >= 1 && months <= MAX_MONTHS;
    }
}
