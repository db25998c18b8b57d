package dev.sandbank.application.bank.rewards;

import static dev.sandbank.application.bank.rewards.RewardRefusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmericanRewardsTest {

    private static final LinkOwner SHOP = new LinkOwner(SpaceId.DEFAULT, Market.US, "shop");
    private static final CloakedCardNumber NUMBER = new CloakedCardNumber("5a".repeat(64));

    private final Stores stores = new InMemoryStores();
    private final CountingSecrets secrets = new CountingSecrets();
    private final LinkRewards linkRewards = new LinkRewards(
            SeedNames.DEFAULT,
            new ReadProfile(SeedNames.DEFAULT, stores.journal()),
            stores.rewardLinks(),
            stores.transactions(),
            new SettableClock(),
            new RewardLinkCodes(secrets));
    private final EnableRewards enableRewards =
            new EnableRewards(SeedNames.DEFAULT, stores.rewardLinks(), stores.transactions(), secrets);
    private final Points points = new Points(stores.journal(), new SettableClock(), SeedNames.DEFAULT);
    private final ReadCloakedPointBalance readPointBalance =
            new ReadCloakedPointBalance(SeedNames.DEFAULT, stores.rewardLinks(), points, secrets);
    private final ReadRewardsEligibility readEligibility = new ReadRewardsEligibility(SeedNames.DEFAULT, points);

    @Test
    void linkCodeHas48LettersAndDigits() {
        assertThat(link().value()).matches("[0-9A-Z]{48}");
    }

    @Test
    void balanceIsReadByCodeByCardOrByBothOnceEnabled() {
        RewardLinkCode code = link();
        assertThat(refusalOf(() -> read(named(code, NUMBER)))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);

        enableRewards.enable(SHOP, named(code, NUMBER), true);

        long opening = RewardsSeed.openingPoints(SeedName.DEFAULT, Market.US, TestCustomer.EVERYTHING);
        assertThat(read(named(code, null)).available()).isEqualTo(opening);
        assertThat(read(named(null, NUMBER)).available()).isEqualTo(opening);
        assertThat(read(named(code, NUMBER)).redeemable()).isTrue();
    }

    @Test
    void disabledLinkOpensNothing() {
        RewardLinkCode code = link();
        enableRewards.enable(SHOP, named(code, NUMBER), true);

        enableRewards.enable(SHOP, named(code, NUMBER), false);

        assertThat(refusalOf(() -> read(named(code, NUMBER)))).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE);
    }

    @Test
    void codeAndCardAndShopMustAgree() {
        RewardLinkCode code = link();
        Card other = CardSeed.of(SeedName.DEFAULT, Market.US, TestCustomer.CARDS_ONLY)
                .get(0);
        CloakedLink otherShop = new CloakedLink(code, NUMBER, "TOYSX", "THANKU");

        assertThat(refusalOf(() -> read(named(code, other.cloakedNumber()))))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> enableRewards.enable(SHOP, otherShop, true)))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> named(null, null));
    }

    @Test
    void case82LinkOfAnotherClientIsUnknown() {
        RewardLinkCode code = link();
        LinkOwner rival = new LinkOwner(SpaceId.DEFAULT, Market.US, "rival");

        assertThat(refusalOf(() -> readPointBalance.read(rival, named(code, NUMBER))))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> readPointBalance.read(rival, named(null, NUMBER))))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
        assertThat(refusalOf(() -> enableRewards.enable(rival, named(code, NUMBER), true)))
                .isEqualTo(RewardsRefusal.REWARD_LINK_UNKNOWN);
    }

    @Test
    void cardIsEligibleIfItsHolderHasPointsToSpend() {
        assertThat(readEligibility.read(SHOP, NUMBER)).isTrue();
        assertThat(readEligibility.read(SHOP, cloaked(TestCustomer.CARDS_ONLY))).isTrue();
        assertThat(readEligibility.read(SHOP, cloaked(TestCustomer.TROUBLED))).isFalse();
    }

    @Test
    void cardOfSomebodyElseNeedsTheirPostalCode() {
        CardClaim wrong = new CardClaim.ByCloakedNumber(cloaked(TestCustomer.CARDS_ONLY), "10011");

        assertThat(refusalOf(() -> linkRewards.link(SHOP, wrong, CloakedLink.reference("FLOWR", "THANKU"))))
                .isEqualTo(BankRefusal.CARD_UNKNOWN);
    }

    private RewardLinkCode link() {
        CardClaim claim = new CardClaim.ByCloakedNumber(NUMBER, "10011");
        return linkRewards
                .link(SHOP, claim, CloakedLink.reference("FLOWR", "THANKU"))
                .code();
    }

    private PointBalance read(CloakedLink named) {
        return readPointBalance.read(SHOP, named);
    }

    private static CloakedLink named(@Nullable RewardLinkCode code, @Nullable CloakedCardNumber number) {
        return new CloakedLink(code, number, "FLOWR", "THANKU");
    }

    private static CloakedCardNumber cloaked(TestCustomer customer) {
        return CardSeed.of(SeedName.DEFAULT, Market.US, customer).get(0).cloakedNumber();
    }
}
