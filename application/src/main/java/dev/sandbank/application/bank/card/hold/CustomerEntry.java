package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/**
 * An entry of a customer's journal that somebody names.
 *
 * @param reference the reference of its line in lists
 */
public record CustomerEntry(SpaceId space, CustomerId customer, String reference) {}
