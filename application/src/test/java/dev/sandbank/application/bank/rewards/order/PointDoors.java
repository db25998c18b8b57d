package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.Ports;
import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Every way in which the points of the first customer of Hong Kong are spent, over some stores. */
final class PointDoors {

    static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.HK);
    private static final LinkOwner SHOP = new LinkOwner(SpaceId.DEFAULT, Market.HK, "shop");

    final SettableClock clock = new SettableClock();
    final Viewer viewer;
    final CardBuyer buyer;
    final RewardOrders orders;
    private final RewardsUseCases useCases;
    private final RewardLinkCode link;
    private final FindPurchases findPurchases;

    PointDoors(Stores stores) {
        Ports ports = TestPorts.of(clock, new CountingSecrets("shop"));
        CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());
        BankViews views = new BankViews(banks);
        useCases = RewardsUseCases.over(stores, ports, views);
        orders = useCases.orders();
        findPurchases = new FindPurchases(views);
        viewer = new Viewer(
                SpaceId.DEFAULT,
                CUSTOMER,
                banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().ids());
        CardId card = banks.of(SpaceId.DEFAULT, CUSTOMER).cards().get(0).id();
        buyer = new CardBuyer(SpaceId.DEFAULT, CUSTOMER, "shop", card, true);
        link = useCases.linkRewards()
                .link(SHOP, new CardClaim.ByPhone("8653", "6590020056"), "door")
                .code();
        useCases.activateRewardLink().activate(SHOP, link, "987654");
    }

    long balance() {
        return useCases.readCustomerPoints().read(SpaceId.DEFAULT, CUSTOMER).available();
    }

    List<PostedPurchase> purchases() {
        return findPurchases.find(viewer);
    }

    /** Spends so many points through a door; whether they were booked. */
    boolean spend(int door, String reference, long points) {
        try {
            order(door, reference, points);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Spends so many points through a door. */
    void order(int door, String reference, long points) {
        switch (door % 4) {
            case 0 -> byLink(reference, points);
            case 1 -> buy(reference, points);
            case 2 ->
                orders.redeemForMiles().redeem(SpaceId.DEFAULT, CUSTOMER, new MilesRequest("NORTHWIND", null, points));
            default -> orders.redeemForCredit().redeem(viewer, credit(large().reference(), points));
        }
    }

    Redemption byLink(String reference, long points) {
        return useCases.redeemPoints().redeem(SHOP, link, reference, order(points));
    }

    PointsOrder buy(String reference, long points) {
        return orders.redeemCardPoints().redeem(buyer, reference, order(points));
    }

    CreditRequest credit(String reference, long points) {
        return new CreditRequest(null, reference, null, points, true);
    }

    /** The dearest purchase, which the points of one order never pay off. */
    PostedPurchase large() {
        return purchases().stream()
                .max((a, b) -> a.amount().compareTo(b.amount()))
                .orElseThrow();
    }

    static RedemptionOrder order(long points) {
        return new RedemptionOrder(new Money(10_000_000, Currency.HKD), points, "A pair of shoes");
    }
}
