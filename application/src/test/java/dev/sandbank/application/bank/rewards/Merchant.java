package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.Ports;
import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
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
    final RewardsUseCases useCases;

    Merchant(Stores stores, String client) {
        this(stores, new LinkOwner(SpaceId.DEFAULT, Market.HK, client));
    }

    Merchant(Stores stores, LinkOwner owner) {
        this.owner = owner;
        Ports ports = TestPorts.of(new SettableClock(), new CountingSecrets(owner.client()));
        useCases = RewardsUseCases.over(
                stores, ports, new BankViews(new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal())));
    }

    RewardLinkCode link() {
        return useCases.linkRewards()
                .link(owner, PUBLISHED_CARD, "CB072000128065")
                .code();
    }

    RewardLinkCode activeLink() {
        RewardLinkCode code = link();
        useCases.activateRewardLink().activate(owner, code, "987654");
        return code;
    }

    long balance(RewardLinkCode code) {
        return useCases.readPointBalance().read(owner, code).available();
    }

    Redemption redeem(RewardLinkCode code, String reference, long points) {
        return useCases.redeemPoints().redeem(owner, code, reference, order(points));
    }

    RedemptionOrder order(long points) {
        return new RedemptionOrder(new Money(2_500, owner.market().currency()), points, "A pair of shoes");
    }
}
