package dev.sandbank.domain.bank.product;

import org.jspecify.annotations.Nullable;

/**
 * One thing to know of a product: what it can do, what limits it, or who may have it.
 *
 * @param type in the words of the Consumer Data Standards
 * @param value the number or text that belongs to the type, null if none does
 */
public record ProductTrait(String type, @Nullable String value) {}
