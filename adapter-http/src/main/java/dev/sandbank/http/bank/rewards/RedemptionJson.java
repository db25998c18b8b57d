package dev.sandbank.http.bank.rewards;

import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;

/** The answer to a redemption. */
record RedemptionJson(String orderId, long availablePointBalance) {

    static RedemptionJson of(Redemption redemption) {
        return new RedemptionJson(redemption.orderId().value(), redemption.balanceAfter());
    }

    static RedemptionJson of(PointsOrder order) {
        return new RedemptionJson(order.id(), order.balanceAfter());
    }
}
