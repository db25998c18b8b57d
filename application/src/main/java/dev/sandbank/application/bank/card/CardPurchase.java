package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that a customer pays with a card.
 *
 * @param card its last four digits or its id; null for the customer's first card
 * @param amount in the currency of the card's account
 */
public record CardPurchase(
        SpaceId space, CustomerId customer, @Nullable String card, MerchantName merchant, BigDecimal amount) {}
