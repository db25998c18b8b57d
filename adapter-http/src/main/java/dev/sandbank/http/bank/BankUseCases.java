package dev.sandbank.http.bank;

/** The use cases behind the bank's APIs. */
public record BankUseCases() {}
