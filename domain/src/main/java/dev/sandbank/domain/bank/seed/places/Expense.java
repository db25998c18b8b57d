package dev.sandbank.domain.bank.seed.places;

/** The kinds of expenses, with the prices of one visit or bill in the United States, in dollars. */
public enum Expense {
    SUPERMARKET(16, 95),
    CORNER_SHOP(3, 18),
    RESTAURANT(14, 60),
    CAFE(4, 14),
    /** A travel card is loaded with round amounts. */
    TRANSIT(10, 30),
    FUEL(25, 65),
    RIDE(5, 24),
    DEPARTMENT_STORE(25, 140),
    BOOKSHOP(8, 40),
    /** Durable goods: electronics, hardware, outdoor equipment. */
    DURABLES(30, 350),
    POWER(40, 120),
    WATER(12, 38),
    TELEPHONE(22, 50),
    /** Cash from a cash machine. */
    CASH(40, 200);

    private final int low;
    private final int high;

    Expense(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /** The lowest price, in dollars. */
    int low() {
        return low;
    }

    /** The highest price, in dollars. */
    int high() {
        return high;
    }

    /** Whether the amounts are round. */
    boolean isRound() {
        return this == TRANSIT || this == CASH;
    }
}
