package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.bank.Money;

/**
 * What a customer earns in a month.
 *
 * @param fixed what is the same each month
 * @param variable what comes on top, on average
 */
public record Income(Money fixed, Money variable) {}
