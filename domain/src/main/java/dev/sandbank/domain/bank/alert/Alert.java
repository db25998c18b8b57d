package dev.sandbank.domain.bank.alert;

/** The alerts that a customer can get. The names are stored and on the wire, so they must not change. */
public enum Alert {
    CARD_PURCHASE_ABOVE(Category.TRANSACTION, 200, "A card purchase is above the amount you set"),
    PAYMENT_ABOVE(Category.TRANSACTION, 500, "A payment from your account is above the amount you set"),
    CREDIT_ABOVE(Category.TRANSACTION, 500, "Money that comes in is above the amount you set"),
    BALANCE_BELOW(Category.BALANCE, 100, "Your balance falls below the amount you set");

    /** What alerts are about. */
    public enum Category {
        TRANSACTION,
        BALANCE
    }

    private final Category category;
    private final long usualDollars;
    private final String description;

    Alert(Category category, long usualDollars, String description) {
        this.category = category;
        this.usualDollars = usualDollars;
        this.description = description;
    }

    public Category category() {
        return category;
    }

    /** The amount until the customer sets another, in whole US dollars. */
    public long usualDollars() {
        return usualDollars;
    }

    /** When it comes, in words. */
    public String description() {
        return description;
    }
}
