package dev.sandbank.domain.bank.seed.places;

/** A company that people pay, and the kind of expense. */
public record Shop(String name, Expense sells) {}
