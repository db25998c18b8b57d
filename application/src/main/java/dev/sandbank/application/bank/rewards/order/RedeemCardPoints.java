package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.order.OrderDoor;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.refusal.Refused;

/**
 * Pays a purchase with the points of a card. When this returns, the payment is durable. A request with a reference that
 * was used before is a repetition: it gets the first answer again and books nothing.
 */
public final class RedeemCardPoints {

    private final OrderDesk desk;

    public RedeemCardPoints(OrderDesk desk) {
        this.desk = desk;
    }

    /**
     * The order, booked now or before.
     *
     * @param reference the shop's name for the purchase, unique for the buyer
     * @throws Refused {@code REDEMPTION_CHANGED}, {@code POINTS_OVER_PURCHASE}, or as
     *     {@link dev.sandbank.domain.bank.rewards.RewardsProgramme#balanceAfter}; then nothing changed
     */
    public PointsOrder redeem(CardBuyer buyer, String reference, RedemptionOrder order) {
        return desk.within(
                buyer.space(),
                id -> desk.orders(buyer.space(), buyer.holder()).stream()
                        .filter(known -> known.isPurchaseOf(buyer.name(), reference))
                        .findFirst()
                        .map(known -> known.repeatedBy(order.points(), order.amount(), order.description()))
                        .orElseGet(() -> book(buyer, reference, order, id)));
    }

    private PointsOrder book(CardBuyer buyer, String reference, RedemptionOrder order, OrderId id) {
        PointBalance balance = desk.balance(buyer.space(), buyer.holder());
        long left = balance.programme().balanceAfter(balance.available(), order);
        balance.programme().checkWorth(order);
        return desk.book(
                buyer.space(),
                new PointsOrder(
                        id,
                        buyer.holder(),
                        OrderDoor.SHOP,
                        buyer.name(),
                        reference,
                        order.points(),
                        order.amount(),
                        order.description(),
                        left,
                        null));
    }
}
