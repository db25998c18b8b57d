package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.Money;

/**
 * A product that an applicant has taken.
 *
 * @param amount the limit or loan
 * @param months the length of a loan; zero for a limit
 */
public record TakenProduct(String product, Money amount, int months) {}
