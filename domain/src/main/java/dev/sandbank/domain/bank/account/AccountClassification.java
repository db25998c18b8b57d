package dev.sandbank.domain.bank.account;

/** Whether the balance belongs to the customer or to the bank. */
public enum AccountClassification {
    ASSET,
    LIABILITY
}
