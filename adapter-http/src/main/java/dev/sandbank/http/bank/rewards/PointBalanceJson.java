package dev.sandbank.http.bank.rewards;

import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import java.math.BigDecimal;

/** A balance of points with the rules for spending them. */
record PointBalanceJson(
        long availablePointBalance,
        BigDecimal programConversionRate,
        String currencyCode,
        int maximumPointsToRedeem,
        int minimumPointsToRedeem) {

    static PointBalanceJson of(PointBalance balance) {
        RewardsProgramme programme = balance.programme();
        return new PointBalanceJson(
                balance.available(),
                programme.conversionRate(),
                programme.market().currency().name(),
                programme.maximumPoints(),
                programme.minimumPoints());
    }
}
