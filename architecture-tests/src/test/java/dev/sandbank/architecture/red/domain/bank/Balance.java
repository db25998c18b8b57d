package dev.sandbank.architecture.red.domain.bank;

/** An innocent value of the bank. */
public record Balance(long minorUnits) {}
