package dev.sandbank.http.bank.rewards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import java.math.BigDecimal;

/** A balance of points as the markets of the Americas write it. */
record AmericanPointBalanceJson(
        @JsonProperty("isRedemptionEligible") boolean redemptionEligible,
        long availablePointBalance,
        BigDecimal programConversionRate,
        String localCurrencyCode,
        int redemptionPointIncrement,
        int maximumPointsToRedeem,
        int minimumPointsToRedeem) {

    static AmericanPointBalanceJson of(PointBalance balance) {
        RewardsProgramme programme = balance.programme();
        return new AmericanPointBalanceJson(
                balance.redeemable(),
                balance.available(),
                programme.conversionRate(),
                programme.market().currency().name(),
                programme.increment(),
                programme.maximumPoints(),
                programme.minimumPoints());
    }
}
