package dev.sandbank.domain.bank.profile;

/** Whether a customer is a person; the bank serves no others yet. */
public enum CustomerType {
    INDIVIDUAL
}
