package dev.sandbank.http.operation;

/** A group of operations as shown in the catalog. */
public enum Product {
    AUTHORIZE,
    ACCOUNTS,
    CUSTOMERS,
    REWARDS
}
