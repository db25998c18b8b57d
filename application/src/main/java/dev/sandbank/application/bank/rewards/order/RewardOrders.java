package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.ReadCardStatement;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.space.SeedNames;

/** The use cases of points that need no link. */
public record RewardOrders(
        ReadCardPoints readCardPoints,
        ReadFrequentFlyer readFrequentFlyer,
        RedeemForMiles redeemForMiles,
        RedeemForCredit redeemForCredit,
        RedeemCardPoints redeemCardPoints,
        ReverseRedemption reverseRedemption) {

    /** The use cases over these parts. */
    public static RewardOrders over(
            OrderDesk desk, Points points, BankViews views, ReadProfile readProfile, SeedNames seeds) {
        ReadCard readCard = new ReadCard(views);
        return new RewardOrders(
                new ReadCardPoints(points, new SeeCards(views), readCard, new ReadCardStatement(views)),
                new ReadFrequentFlyer(points, readProfile, seeds),
                new RedeemForMiles(desk),
                new RedeemForCredit(desk, new FindPurchases(views), readCard),
                new RedeemCardPoints(desk),
                new ReverseRedemption(desk));
    }
}
