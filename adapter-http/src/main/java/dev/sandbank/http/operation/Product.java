package dev.sandbank.http.operation;

import java.util.Locale;

/** A group of operations with a document of its own, as shown in the catalog. */
public enum Product {
    AUTHORIZE,
    ACCOUNTS,
    CUSTOMERS,
    CARDS,
    REWARDS,
    MONEY_MOVEMENT,
    LOANS,
    ONBOARDING,
    UTILITIES,
    TAX_STATEMENTS,
    OPEN_PRODUCTS;

    /** The name in paths and of the document's file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The product of an id. */
    public static Product of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
