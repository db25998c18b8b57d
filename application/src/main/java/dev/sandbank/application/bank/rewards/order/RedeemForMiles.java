package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.order.MilesProgramme;
import dev.sandbank.domain.bank.rewards.order.OrderDoor;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Exchanges points for miles of an airline. */
public final class RedeemForMiles {

    private static final int CREDITED_AFTER_DAYS = 14;

    private final OrderDesk desk;

    public RedeemForMiles(OrderDesk desk) {
        this.desk = desk;
    }

    /**
     * The order.
     *
     * @throws Refused INPUT_INVALID, {@code POINTS_OUT_OF_BOUNDS} of the programme, or {@code POINTS_INSUFFICIENT}; then
     *     nothing changed
     */
    public OrderedMiles redeem(SpaceId space, CustomerId customer, MilesRequest request) {
        MilesProgramme programme = request.programme();
        programme.check(request.points());
        return desk.within(space, id -> {
            PointsOrder order = desk.book(space, order(space, customer, request, id));
            return new OrderedMiles(order, desk.place(space, customer).on().plusDays(CREDITED_AFTER_DAYS));
        });
    }

    private PointsOrder order(SpaceId space, CustomerId customer, MilesRequest request, OrderId id) {
        PointBalance balance = desk.balance(space, customer);
        long left = balance.programme().balanceAfter(balance.available(), request.points());
        MilesProgramme programme = request.programme();
        String miles = request.points() / programme.pointsPerMile() + " " + programme.title();
        return new PointsOrder(
                id, customer, OrderDoor.MILES, "", programme.name(), request.points(), null, miles, left, null);
    }
}
