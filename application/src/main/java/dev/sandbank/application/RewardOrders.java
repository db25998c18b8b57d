package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.ReadCardStatement;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.OrderIds;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.bank.rewards.order.FindPurchases;
import dev.sandbank.application.bank.rewards.order.OrderDesk;
import dev.sandbank.application.bank.rewards.order.ReadCardPoints;
import dev.sandbank.application.bank.rewards.order.ReadFrequentFlyer;
import dev.sandbank.application.bank.rewards.order.RedeemCardPoints;
import dev.sandbank.application.bank.rewards.order.RedeemForCredit;
import dev.sandbank.application.bank.rewards.order.RedeemForMiles;
import dev.sandbank.application.bank.rewards.order.ReverseRedemption;

/** The use cases of points that need no link. */
public record RewardOrders(
        ReadCardPoints readCardPoints,
        ReadFrequentFlyer readFrequentFlyer,
        RedeemForMiles redeemForMiles,
        RedeemForCredit redeemForCredit,
        RedeemCardPoints redeemCardPoints,
        ReverseRedemption reverseRedemption) {

    static RewardOrders over(Stores stores, Ports ports, BankViews views, Points points, OrderIds ids) {
        OrderDesk desk = new OrderDesk(
                points, ids, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks());
        ReadCard readCard = new ReadCard(views);
        return new RewardOrders(
                new ReadCardPoints(points, new SeeCards(views), readCard, new ReadCardStatement(views)),
                new ReadFrequentFlyer(points, new ReadProfile(ports.seeds(), stores.journal()), ports.seeds()),
                new RedeemForMiles(desk),
                new RedeemForCredit(desk, new FindPurchases(views), readCard),
                new RedeemCardPoints(desk),
                new ReverseRedemption(desk));
    }
}
