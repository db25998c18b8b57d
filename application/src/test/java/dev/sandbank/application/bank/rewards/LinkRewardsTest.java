package dev.sandbank.application.bank.rewards;

import static dev.sandbank.application.bank.rewards.RewardRefusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkRewardsTest {

    private final Stores stores = new InMemoryStores();
    private final Merchant shop = new Merchant(stores, "shop");

    @ParameterizedTest
    @EnumSource(Market.class)
    void publishedTestCardLinksInEveryMarketUnderAnyReference(Market market) {
        Merchant merchant = new Merchant(stores, new LinkOwner(SpaceId.DEFAULT, market, "shop"));

        RewardLink link =
                merchant.useCases.linkRewards().link(merchant.owner, Merchant.PUBLISHED_CARD, "any reference");

        assertThat(link.holder()).isEqualTo(TestCustomer.EVERYTHING.in(market));
        assertThat(link.active()).isFalse();
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
    }

    @Test
    void linkingAgainAnswersWithTheSameLinkAndLeavesItActive() {
        RewardLinkCode code = shop.activeLink();

        RewardLink again = shop.useCases.linkRewards().link(shop.owner, Merchant.PUBLISHED_CARD, "CB072000128065");

        assertThat(again.code()).isEqualTo(code);
        assertThat(again.active()).isTrue();
    }

    @Test
    void anotherReferenceClientOrSpaceMakesAnotherLink() {
        Merchant elsewhere = new Merchant(stores, new LinkOwner(new SpaceId("other"), Market.HK, shop.owner.client()));

        assertThat(shop.link())
                .isNotEqualTo(shop.useCases
                        .linkRewards()
                        .link(shop.owner, Merchant.PUBLISHED_CARD, "CB072000128066")
                        .code())
                .isNotEqualTo(new Merchant(stores, "rival").link())
                .isNotEqualTo(elsewhere.link());
    }

    @Test
    void unknownCardIsRefused() {
        CardClaim wrongPhone = new CardClaim.ByPhone("8653", "6590020057");

        assertThat(refusalOf(() -> shop.useCases.linkRewards().link(shop.owner, wrongPhone, "CB07")))
                .isEqualTo(BankRefusal.CARD_UNKNOWN);
    }

    @Test
    void linkCannotBeUsedUntilConfirmed() {
        RewardLinkCode code = shop.link();

        assertThat(refusalOf(() -> shop.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);
        assertThat(refusalOf(() -> shop.redeem(code, "T1", 500))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);
        shop.useCases.activateRewardLink().activate(shop.owner, code, "987654");
        assertThat(shop.balance(code)).isPositive();
    }

    @Test
    void wrongConfirmationCodeLeavesTheLinkInactive() {
        RewardLinkCode code = shop.link();

        assertThat(refusalOf(() -> shop.useCases.activateRewardLink().activate(shop.owner, code, "987655")))
                .isEqualTo(RewardsRefusal.REWARD_CONFIRMATION_WRONG);
        assertThat(refusalOf(() -> shop.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);
    }

    @Test
    void case82LinkOfAnotherClientIsAnsweredLikeAnUnknownOne() {
        RewardLinkCode code = shop.activeLink();
        Merchant rival = new Merchant(stores, "rival");
        RewardLinkCode unknown = new RewardLinkCode("4703012696960006061");

        for (RewardLinkCode tried : new RewardLinkCode[] {code, unknown}) {
            assertThat(refusalOf(() -> rival.balance(tried))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
            assertThat(refusalOf(() -> rival.redeem(tried, "T1", 500))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
            assertThat(refusalOf(() -> rival.useCases.activateRewardLink().activate(rival.owner, tried, "987654")))
                    .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        }
    }

    @Test
    void case82LinkOfAnotherMarketIsUnknown() {
        RewardLinkCode code = shop.activeLink();
        Merchant inSingapore = new Merchant(stores, new LinkOwner(SpaceId.DEFAULT, Market.SG, "shop"));

        assertThat(refusalOf(() -> inSingapore.balance(code))).isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
    }
}
