package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/**
 * An application that buys with the points of a card whose holder allowed it.
 *
 * @param client the client id; a plain text here, because the bank does not depend on OAuth
 * @param strict whether the order that the documents print is one like any other
 */
public record CardBuyer(SpaceId space, CustomerId holder, String client, CardId card, boolean strict) {

    String name() {
        return PointsOrder.buyer(client, card.value());
    }
}
