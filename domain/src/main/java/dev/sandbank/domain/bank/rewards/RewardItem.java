package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * One thing that points can be exchanged for.
 *
 * @param code names it in its market
 * @param points what it costs
 * @param worth what it is worth in money
 */
@RecordBuilder
public record RewardItem(
        String code, RewardCategory category, String name, String description, long points, Money worth) {

    public RewardItem {
        if (points <= 0 || worth.minorUnits() <= 0) {
            throw new IllegalArgumentException("a reward costs points and is worth something");
        }
    }
}
