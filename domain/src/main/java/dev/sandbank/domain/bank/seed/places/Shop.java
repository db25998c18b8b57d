package dev.sandbank.domain.bank.seed.places;

/** A company where people pay, and what for. */
public record Shop(String name, Expense sells) {}
