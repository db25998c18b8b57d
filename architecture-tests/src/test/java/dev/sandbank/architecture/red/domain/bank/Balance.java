package dev.sandbank.architecture.red.domain.bank;

/** A value of the bank that breaks no rule. */
public record Balance(long minorUnits) {}
