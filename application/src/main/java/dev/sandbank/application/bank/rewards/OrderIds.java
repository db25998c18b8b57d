package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Makes the ids of orders, by whatever door they come. */
public final class OrderIds {

    private static final int RANDOM_BYTES = 32;

    private final Redemptions redemptions;
    private final BankRecords records;
    private final Secrets secrets;

    public OrderIds(Redemptions redemptions, BankRecords records, Secrets secrets) {
        this.redemptions = redemptions;
        this.records = records;
        this.secrets = secrets;
    }

    /** Some random ids, made before the unit of work begins. */
    public List<OrderId> candidates() {
        return OrderId.candidates(secrets.random(RANDOM_BYTES));
    }

    /** The first candidate that no order of the space has. */
    public OrderId free(SpaceId space, List<OrderId> candidates) {
        return candidates.stream()
                .filter(candidate -> !redemptions.has(space, candidate)
                        && records.find(space, PointsOrder.KIND, candidate.value())
                                .isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no order id is free"));
    }
}
