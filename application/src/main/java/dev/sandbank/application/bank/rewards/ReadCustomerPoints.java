package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Reads the points of a customer without a link, because the customer's own consent allows it. */
public final class ReadCustomerPoints {

    private final Points points;

    public ReadCustomerPoints(Points points) {
        this.points = points;
    }

    /** The balance now; 0 for a customer without points. */
    public PointBalance read(SpaceId space, CustomerId customer) {
        return points.of(space, customer);
    }
}
