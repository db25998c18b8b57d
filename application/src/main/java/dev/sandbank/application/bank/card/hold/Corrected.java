package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.Money;

/**
 * What was done about a payment.
 *
 * @param reference the reference of the line that shows it
 * @param amount what moved, or is no longer held
 * @param available what can be spent from the account after it; negative if a booking was forced
 */
public record Corrected(Correction what, String reference, Money amount, Money available) {}
