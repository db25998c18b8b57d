package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;

/** An order whose points were given back, and the customer's points after that. */
public record ReversedOrder(PointsOrder order, OrderId reversal, long balance) {}
