package dev.sandbank.domain.bank.account;

/** A fund or security, by its code and name. */
public record Instrument(String code, String name) {}
