package dev.sandbank.domain.bank.product;

import org.jspecify.annotations.Nullable;

/**
 * One fact about a product: a feature, a constraint, or a condition for having it.
 *
 * @param type in the words of the Consumer Data Standards
 * @param value the number or text that belongs to the type, or null if there is none
 */
public record ProductTrait(String type, @Nullable String value) {}
