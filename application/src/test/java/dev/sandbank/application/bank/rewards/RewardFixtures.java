package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/** Links and redemptions for tests. */
public final class RewardFixtures {

    private RewardFixtures() {}

    /** An inactive link of Hong Kong. */
    public static RewardLink link(SpaceId space, String code) {
        return link(new LinkOwner(space, Market.HK, "shop"), code);
    }

    /** An inactive link of the United States. */
    public static RewardLink americanLink(String code) {
        return link(new LinkOwner(SpaceId.DEFAULT, Market.US, "shop"), code);
    }

    private static RewardLink link(LinkOwner owner, String code) {
        return new RewardLink(
                new RewardLinkCode(code),
                owner,
                TestCustomer.EVERYTHING.in(owner.market()),
                new CardId("ab12"),
                "CB072000128065 – Zoë",
                false,
                SettableClock.START);
    }

    /** A redemption by the link. */
    public static Redemption redemption(RewardLink link, String reference, String orderId, long points) {
        Money amount = new Money(12_345, link.owner().market().currency());
        return new Redemption(
                new OrderId(orderId),
                link.owner().space(),
                link.code(),
                link.holder(),
                reference,
                new RedemptionOrder(amount, points, "Hotpot 火鍋"),
                150_000 - points,
                SettableClock.START);
    }
}
