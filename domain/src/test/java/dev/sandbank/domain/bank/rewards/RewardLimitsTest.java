package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest and the largest values of rewards and of what is redeemed for them. */
class RewardLimitsTest {

    private static final Money ONE_CENT = new Money(1, Currency.SGD);
    private static final String PUBLISHED = "4703012696960006061";
    private static final Money NOTHING = Money.zero(Currency.SGD);

    @Test
    void rewardCostsAtLeastAPointAndIsWorthAtLeastACent() {
        assertThat(item(1, ONE_CENT).points()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, ONE_CENT));
        assertThatIllegalArgumentException().isThrownBy(() -> item(1, NOTHING));
    }

    @Test
    void orderIsOfMoreThanNothing() {
        assertThat(new RedemptionOrder(ONE_CENT, 100, "").amount()).isEqualTo(ONE_CENT);
        assertThatIllegalArgumentException().isThrownBy(() -> new RedemptionOrder(NOTHING, 100, ""));
    }

    @Test
    void descriptionHasAtMost255Characters() {
        assertThat(new RedemptionOrder(ONE_CENT, 100, "x".repeat(255)).description())
                .hasSize(255);
        assertThatIllegalArgumentException().isThrownBy(() -> new RedemptionOrder(ONE_CENT, 100, "x".repeat(256)));
    }

    @Test
    void referenceHasOneTo100Characters() {
        assertThat(redemption("x", 0).reference()).hasSize(1);
        assertThat(redemption("x".repeat(100), 0).reference()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> redemption("x".repeat(101), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> redemption(" ", 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void balanceIsNeverNegative(long balance) {
        assertThat(redemption("x", 0).balanceAfter()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> redemption("x", balance));
    }

    @Test
    void rewardMayBeBoughtIfTheMinimumIsLeft() {
        RewardsProgramme programme = RewardsProgramme.of(Market.SG);
        long least = programme.minimumPoints();
        assertThat(new PointBalance(programme, least + 500).covers(500)).isTrue();
        assertThat(new PointBalance(programme, least + 500).covers(501)).isFalse();
        assertThat(new PointBalance(programme, least + 500).covers(499)).isTrue();
    }

    @Test
    void redemptionMovesThePointsFromTheHolder() {
        CustomerId holder = new CustomerId(Market.SG, "SandboxUser1");
        JournalEntry entry = redemption("x", 0).entry(JournalPlace.of(1, holder, Instant.EPOCH));

        assertThat(entry.entry().amountOn(LedgerAccount.pointsOf(holder), Unit.POINTS))
                .isEqualTo(-100);
        assertThat(entry.entry().amountOn(LedgerAccount.POINTS_REDEEMED, Unit.POINTS))
                .isEqualTo(100);
        assertThat(entry.reference()).isEqualTo("redemption 12345678");
    }

    @Test
    void codesThatTheDocumentsPrintAreKnown() {
        assertThat(new RewardLinkCode("1234567890123456789").isPublished()).isFalse();
        assertThat(RewardLinkCode.parse(PUBLISHED).map(RewardLinkCode::isPublished))
                .contains(true);
    }

    private static RewardItem item(long points, Money worth) {
        return new RewardItem("V1", RewardCategory.VOUCHERS, "Voucher", "A voucher", points, worth);
    }

    private static Redemption redemption(String reference, long balance) {
        return new Redemption(
                new OrderId("12345678"),
                SpaceId.DEFAULT,
                new RewardLinkCode("1234567890123456789"),
                new CustomerId(Market.SG, "SandboxUser1"),
                reference,
                new RedemptionOrder(ONE_CENT, 100, ""),
                balance,
                Instant.EPOCH);
    }
}
