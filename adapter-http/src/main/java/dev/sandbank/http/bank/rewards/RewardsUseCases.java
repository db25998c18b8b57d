package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.bank.rewards.ActivateRewardLink;
import dev.sandbank.application.bank.rewards.EnableRewards;
import dev.sandbank.application.bank.rewards.LinkRewards;
import dev.sandbank.application.bank.rewards.ReadCloakedPointBalance;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.bank.rewards.ReadPointBalance;
import dev.sandbank.application.bank.rewards.ReadRewardsEligibility;
import dev.sandbank.application.bank.rewards.RedeemPoints;
import dev.sandbank.application.bank.rewards.UnlinkRewards;

/**
 * What can be done with reward points: the first four in most markets, linking and the next three in the Americas, the
 * last two in Hong Kong.
 */
public record RewardsUseCases(
        LinkRewards linkRewards,
        ActivateRewardLink activateRewardLink,
        ReadPointBalance readPointBalance,
        RedeemPoints redeemPoints,
        EnableRewards enableRewards,
        ReadCloakedPointBalance readCloakedPointBalance,
        ReadRewardsEligibility readRewardsEligibility,
        UnlinkRewards unlinkRewards,
        ReadCustomerPoints readCustomerPoints) {}
