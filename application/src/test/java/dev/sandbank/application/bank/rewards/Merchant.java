package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/** An application that uses points in Hong Kong, with the use cases over some stores. */
final class Merchant {

    static final CardClaim PUBLISHED_CARD = new CardClaim.ByPhone("8653", "6590020056");

    final LinkOwner owner;
    final LinkRewards linkRewards;
    final ActivateRewardLink activateRewardLink;
    final ReadPointBalance readPointBalance;
    final RedeemPoints redeemPoints;
    final UnlinkRewards unlinkRewards;

    Merchant(RewardStores stores, String client) {
        this(stores, new LinkOwner(SpaceId.DEFAULT, Market.HK, client));
    }

    Merchant(RewardStores stores, LinkOwner owner) {
        this.owner = owner;
        CountingSecrets secrets = new CountingSecrets(owner.client());
        SettableClock clock = new SettableClock();
        linkRewards = new LinkRewards(stores.links(), stores.transactions(), clock, secrets);
        activateRewardLink = new ActivateRewardLink(stores.links(), stores.transactions());
        readPointBalance = new ReadPointBalance(stores.links(), stores.points(clock));
        redeemPoints = new RedeemPoints(
                stores.links(), stores.redemptions(), stores.points(clock), stores.transactions(), clock, secrets);
        unlinkRewards = new UnlinkRewards(stores.links(), stores.transactions(), clock);
    }

    RewardLinkCode link() {
        return linkRewards.link(owner, PUBLISHED_CARD, "CB072000128065").code();
    }

    RewardLinkCode activeLink() {
        RewardLinkCode code = link();
        activateRewardLink.activate(owner, code, "987654");
        return code;
    }

    long balance(RewardLinkCode code) {
        return readPointBalance.read(owner, code).available();
    }

    Redemption redeem(RewardLinkCode code, String reference, long points) {
        return redeemPoints.redeem(owner, code, reference, order(points));
    }

    RedemptionOrder order(long points) {
        return new RedemptionOrder(new Money(2_500, owner.market().currency()), points, "A pair of shoes");
    }
}
