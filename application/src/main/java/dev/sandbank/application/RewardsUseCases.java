package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.ActivateRewardLink;
import dev.sandbank.application.bank.rewards.EnableRewards;
import dev.sandbank.application.bank.rewards.LinkRewards;
import dev.sandbank.application.bank.rewards.OpenPublishedLink;
import dev.sandbank.application.bank.rewards.OrderIds;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.bank.rewards.ReadCloakedPointBalance;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.bank.rewards.ReadPointBalance;
import dev.sandbank.application.bank.rewards.ReadRewardsEligibility;
import dev.sandbank.application.bank.rewards.RedeemPoints;
import dev.sandbank.application.bank.rewards.Redemptions;
import dev.sandbank.application.bank.rewards.RewardLinkCodes;
import dev.sandbank.application.bank.rewards.RewardLinks;
import dev.sandbank.application.bank.rewards.UnlinkRewards;
import dev.sandbank.application.bank.rewards.order.OrderDesk;
import dev.sandbank.application.bank.rewards.order.RewardOrders;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;

/**
 * The use cases of reward points. Most markets use the first four, the Americas use linking and the next three, and
 * Hong Kong also uses unlinking. {@code readCustomerPoints} is for answers of other features, and
 * {@code openPublishedLink} is for the code that the documents print. {@code orders} need no link.
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
        ReadCustomerPoints readCustomerPoints,
        OpenPublishedLink openPublishedLink,
        RewardOrders orders) {

    /** The use cases over these stores. */
    public static RewardsUseCases over(Stores stores, Ports ports, BankViews views) {
        RewardLinks links = stores.rewardLinks();
        Redemptions redemptions = stores.redemptions();
        Points points = new Points(stores.journal(), ports.clocks(), ports.seeds());
        OrderIds ids = new OrderIds(redemptions, stores.bankRecords(), ports.secrets());
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        Secrets secrets = ports.secrets();
        RewardLinkCodes codes = new RewardLinkCodes(secrets);
        SeedNames seeds = ports.seeds();
        ReadProfile readProfile = new ReadProfile(seeds, stores.journal());
        return new RewardsUseCases(
                new LinkRewards(seeds, readProfile, links, transactions, clocks, codes),
                new ActivateRewardLink(links, transactions),
                new ReadPointBalance(links, points),
                new RedeemPoints(links, redemptions, points, transactions, clocks, ids),
                new EnableRewards(seeds, links, transactions, secrets),
                new ReadCloakedPointBalance(seeds, links, points, secrets),
                new ReadRewardsEligibility(seeds, points),
                new UnlinkRewards(links, transactions, clocks),
                new ReadCustomerPoints(points),
                new OpenPublishedLink(seeds, links, transactions, clocks, codes),
                orders(stores, ports, views, points, ids));
    }

    private static RewardOrders orders(Stores stores, Ports ports, BankViews views, Points points, OrderIds ids) {
        OrderDesk desk = new OrderDesk(
                points, ids, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks());
        return RewardOrders.over(desk, points, views, new ReadProfile(ports.seeds(), stores.journal()), ports.seeds());
    }
}
