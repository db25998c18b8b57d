package dev.sandbank.http.bank.rewards;

import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardCategory;
import dev.sandbank.domain.bank.rewards.RewardItem;
import java.math.BigDecimal;
import java.util.List;

/** Rewards with their prices, and the customer's points. */
record RewardCatalogueJson(long availablePointBalance, List<Reward> rewards) {

    static RewardCatalogueJson of(PointBalance balance, List<RewardItem> rewards) {
        return new RewardCatalogueJson(
                balance.available(),
                rewards.stream().map(reward -> Reward.of(balance, reward)).toList());
    }

    record Reward(
            String rewardCode,
            String categoryCode,
            String rewardName,
            String rewardDescription,
            long pointsRequired,
            BigDecimal rewardAmount,
            String currencyCode,
            boolean redeemableFlag) {

        static Reward of(PointBalance balance, RewardItem reward) {
            return new Reward(
                    reward.code(),
                    reward.category().name(),
                    reward.name(),
                    reward.description(),
                    reward.points(),
                    reward.worth().decimal(),
                    reward.worth().currency().name(),
                    balance.covers(reward.points()));
        }
    }

    record Categories(List<Category> rewardCategories) {}

    record Category(String categoryCode, String categoryName, String categoryDescription, int numberOfRewards) {

        static Category of(RewardCategory category, int numberOfRewards) {
            return new Category(category.name(), category.title(), category.description(), numberOfRewards);
        }
    }
}
