package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A reward that points can be exchanged for.
 *
 * @param code the id of the reward in its market
 * @param points the price in points
 * @param worth the worth in money
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
