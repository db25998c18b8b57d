package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RewardCatalogueTest {

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasRewardsInTheMarketsCurrency(Market market) {
        List<RewardItem> rewards = RewardCatalogue.of(market);

        assertThat(rewards).extracting(RewardItem::category).contains(RewardCategory.values());
        assertThat(rewards).extracting(RewardItem::code).doesNotHaveDuplicates();
        assertThat(rewards)
                .allSatisfy(reward -> assertThat(reward.worth().currency()).isEqualTo(market.currency()));
    }

    @ParameterizedTest
    @EnumSource
    void rewardCostsAtLeastItsWorthAndHardlyMore(Market market) {
        BigDecimal rate = RewardsProgramme.of(market).conversionRate();

        for (RewardItem reward : RewardCatalogue.of(market)) {
            BigDecimal worth = reward.worth().decimal();
            assertThat(rate.multiply(BigDecimal.valueOf(reward.points()))).isGreaterThanOrEqualTo(worth);
            assertThat(rate.multiply(BigDecimal.valueOf(reward.points() - 100))).isLessThan(worth);
        }
    }
}
