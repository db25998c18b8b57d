package dev.sandbank.domain.bank.profile;

/** The types of customers; so far the bank serves only persons. */
public enum CustomerType {
    INDIVIDUAL
}
