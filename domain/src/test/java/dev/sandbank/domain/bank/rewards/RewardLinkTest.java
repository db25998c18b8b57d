package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewardLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final CustomerId HOLDER = new CustomerId(Market.HK, "SandboxUser1");
    private static final RewardLink LINK = link(Market.HK);

    @Test
    void linkCannotBeUsedUntilConfirmed() {
        assertThatThrownBy(LINK::mustBeActive)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RewardsRefusal.REWARD_LINK_INACTIVE));
        for (String code : List.of("987654", "735937", "567351")) {
            assertThat(LINK.confirm(code).mustBeActive()).isEqualTo(LINK.withActive(true));
        }
    }

    @Test
    void wrongConfirmationCodeIsRefused() {
        assertThatThrownBy(() -> LINK.confirm("123456"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RewardsRefusal.REWARD_CONFIRMATION_WRONG));
    }

    @Test
    void linkStaysInsideOneMarket() {
        assertThatIllegalArgumentException().isThrownBy(() -> link(Market.SG));
    }

    @Test
    void repeatedRequestMeansTheSameRedemptionWhateverTheAmountsDecimals() {
        Redemption booked = redemption(Money.of("30", Currency.HKD), 300);

        assertThat(booked.repeatedBy(new RedemptionOrder(Money.of("30.00", Currency.HKD), 300, "Shoes")))
                .isEqualTo(booked);
    }

    @Test
    void anotherOrderUnderTheSameReferenceIsRefused() {
        Redemption booked = redemption(Money.of("30", Currency.HKD), 300);
        RedemptionOrder other = new RedemptionOrder(Money.of("30", Currency.HKD), 301, "Shoes");

        assertThatThrownBy(() -> booked.repeatedBy(other))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RewardsRefusal.REDEMPTION_CHANGED));
    }

    @Test
    void case90OrderOfNothingOrLessIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedemptionOrder(Money.zero(Currency.HKD), 300, "Shoes"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedemptionOrder(Money.of("-0.01", Currency.HKD), 300, "Shoes"));
    }

    @Test
    void overlongTextsAreRefused() {
        Money amount = Money.of("30", Currency.HKD);
        assertThatIllegalArgumentException().isThrownBy(() -> new RedemptionOrder(amount, 300, "x".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> redemption("x".repeat(101), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> redemption(" ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> redemption("T1", -1));
    }

    private static RewardLink link(Market market) {
        LinkOwner owner = new LinkOwner(SpaceId.DEFAULT, market, "shop");
        return new RewardLink(
                new RewardLinkCode("4703012696960006061"), owner, HOLDER, new CardId("ab12"), "CB07", false, NOW);
    }

    private static Redemption redemption(Money amount, long points) {
        return redemption("T1", 700, new RedemptionOrder(amount, points, "Shoes"));
    }

    private static Redemption redemption(String reference, long balanceAfter) {
        return redemption(reference, balanceAfter, new RedemptionOrder(Money.of("30", Currency.HKD), 300, "Shoes"));
    }

    private static Redemption redemption(String reference, long balanceAfter, RedemptionOrder order) {
        return new Redemption(
                new OrderId("49133640"), SpaceId.DEFAULT, LINK.code(), HOLDER, reference, order, balanceAfter, NOW);
    }
}
