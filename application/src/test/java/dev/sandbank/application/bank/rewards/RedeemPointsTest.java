package dev.sandbank.application.bank.rewards;

import static dev.sandbank.application.bank.rewards.RewardRefusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

class RedeemPointsTest {

    private final Stores stores = new InMemoryStores();
    private final Merchant shop = new Merchant(stores, "shop");
    private final RewardLinkCode code = shop.activeLink();
    private final long opening = shop.balance(code);

    @Test
    void redemptionLowersTheBalanceByItsPoints() {
        Redemption redemption = shop.redeem(code, "T1", 500);

        assertThat(redemption.balanceAfter()).isEqualTo(opening - 500);
        assertThat(shop.balance(code)).isEqualTo(opening - 500);
        assertThat(redemption.orderId().value()).hasSize(8);
    }

    @Test
    void allLinksOfTheHolderShareOneBalance() {
        Merchant rival = new Merchant(stores, "rival");
        RewardLinkCode other = rival.activeLink();

        shop.redeem(code, "T1", 500);

        assertThat(rival.balance(other)).isEqualTo(opening - 500);
        assertThat(rival.redeem(other, "T1", 300).balanceAfter()).isEqualTo(opening - 800);
    }

    @Test
    void otherSpacesKeepTheirPoints() {
        Merchant elsewhere = new Merchant(stores, new LinkOwner(new SpaceId("other"), Market.HK, "shop"));

        shop.redeem(code, "T1", 500);

        assertThat(elsewhere.balance(elsewhere.activeLink())).isEqualTo(opening);
    }

    @Test
    void case88RepeatedRequestGetsTheFirstAnswerAndBooksNothing() {
        Redemption first = shop.redeem(code, "T1", 500);
        shop.redeem(code, "T2", 700);

        assertThat(shop.redeem(code, "T1", 500)).isEqualTo(first);
        assertThat(shop.balance(code)).isEqualTo(opening - 1_200);
    }

    @Test
    void case88AnotherOrderUnderAUsedReferenceIsRefused() {
        shop.redeem(code, "T1", 500);

        assertThat(refusalOf(() -> shop.redeem(code, "T1", 501))).isEqualTo(RewardsRefusal.REDEMPTION_CHANGED);
        assertThat(shop.balance(code)).isEqualTo(opening - 500);
    }

    @Test
    void case90OrderInTheCurrencyOfAnotherMarketIsRefused() {
        RedemptionOrder inDollars = new RedemptionOrder(new Money(2_500, Currency.USD), 500, "A pair of shoes");

        assertThat(refusalOf(() -> shop.useCases.redeemPoints().redeem(shop.owner, code, "T1", inDollars)))
                .isEqualTo(BankRefusal.INPUT_INVALID);
        assertThat(shop.balance(code)).isEqualTo(opening);
    }

    @Test
    void referenceOfARefusedOrderMayBeUsedAgain() {
        assertThat(refusalOf(() -> shop.redeem(code, "T1", 99))).isEqualTo(RewardsRefusal.POINTS_OUT_OF_BOUNDS);

        assertThat(shop.redeem(code, "T1", 100).balanceAfter()).isEqualTo(opening - 100);
    }
}
