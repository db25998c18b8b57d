package dev.sandbank.domain.bank.offer;

import dev.sandbank.domain.bank.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has, as far as offers depend on it.
 *
 * @param income what is the same each month, in the currency of the market
 * @param hasCard whether the customer got the card that is offered already
 * @param borrowableOn the limit of the card on which a loan is offered; null if there is none, or one was booked on it
 */
public record OfferBasis(
        Money income, boolean hasCard, @Nullable Money borrowableOn) {}
