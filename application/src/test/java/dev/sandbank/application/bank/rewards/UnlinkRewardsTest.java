package dev.sandbank.application.bank.rewards;

import static dev.sandbank.application.bank.rewards.RewardRefusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.RewardsRefusal;
import org.junit.jupiter.api.Test;

class UnlinkRewardsTest {

    private final Stores stores = new InMemoryStores();
    private final Merchant shop = new Merchant(stores, "shop");

    @Test
    void endedLinkIsUnknownToEveryLaterCall() {
        RewardLinkCode code = shop.activeLink();

        unlink(code);

        assertThat(refusalOf(() -> shop.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> shop.redeem(code, "T1", 500))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> shop.useCases.activateRewardLink().activate(shop.owner, code, "987654")))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> unlink(code))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
    }

    @Test
    void inactiveLinkCanBeEnded() {
        RewardLinkCode code = shop.link();

        unlink(code);

        assertThat(refusalOf(() -> shop.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
    }

    @Test
    void linkingAgainBeginsAnewUnderTheSameCodeWithThePointsStillSpent() {
        RewardLinkCode code = shop.activeLink();
        long before = shop.balance(code);
        shop.redeem(code, "T1", 500);
        unlink(code);

        assertThat(shop.link()).isEqualTo(code);

        assertThat(refusalOf(() -> shop.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);
        shop.useCases.activateRewardLink().activate(shop.owner, code, "987654");
        assertThat(shop.balance(code)).isEqualTo(before - 500);
    }

    @Test
    void referenceUsedBeforeTheEndIsStillAnsweredAsTheFirstTime() {
        RewardLinkCode code = shop.activeLink();
        Redemption first = shop.redeem(code, "T1", 500);
        unlink(code);
        shop.activeLink();

        assertThat(shop.redeem(code, "T1", 500)).isEqualTo(first);
    }

    @Test
    void linkOfAnotherClientIsNotEnded() {
        RewardLinkCode code = shop.activeLink();
        Merchant rival = new Merchant(stores, "rival");

        assertThat(refusalOf(() -> rival.useCases.unlinkRewards().unlink(rival.owner, code)))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(shop.balance(code)).isPositive();
    }

    @Test
    void customerSeesTheSamePointsAsEveryLink() {
        RewardLinkCode code = shop.activeLink();
        shop.redeem(code, "T1", 500);
        ReadCustomerPoints readCustomerPoints =
                new ReadCustomerPoints(new Points(stores.journal(), new SettableClock(), SeedNames.DEFAULT));

        assertThat(readCustomerPoints
                        .read(
                                shop.owner.space(),
                                stores.rewardLinks()
                                        .find(shop.owner.space(), code)
                                        .orElseThrow()
                                        .holder())
                        .available())
                .isEqualTo(shop.balance(code));
    }

    private void unlink(RewardLinkCode code) {
        shop.useCases.unlinkRewards().unlink(shop.owner, code);
    }
}
