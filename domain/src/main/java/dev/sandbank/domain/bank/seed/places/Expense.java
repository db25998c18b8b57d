package dev.sandbank.domain.bank.seed.places;

/** What people spend money on, with what one visit or bill costs in the United States, in dollars. */
public enum Expense {
    SUPERMARKET(16, 95),
    CORNER_SHOP(3, 18),
    RESTAURANT(14, 60),
    CAFE(4, 14),
    /** A travel card is topped up by round amounts. */
    TRANSIT(10, 30),
    FUEL(25, 65),
    RIDE(5, 24),
    DEPARTMENT_STORE(25, 140),
    BOOKSHOP(8, 40),
    /** Things that last: electronics, hardware, outdoor equipment. */
    DURABLES(30, 350),
    POWER(40, 120),
    WATER(12, 38),
    TELEPHONE(22, 50),
    /** What is taken from a cash machine. */
    CASH(40, 200);

    private final int low;
    private final int high;

    Expense(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /** The least it costs, in dollars. */
    int low() {
        return low;
    }

    /** The most it costs, in dollars. */
    int high() {
        return high;
    }

    /** Whether it is paid in round amounts. */
    boolean isRound() {
        return this == TRANSIT || this == CASH;
    }
}
