package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RewardsProgrammeTest {

    private static final RewardsProgramme HONG_KONG = RewardsProgramme.of(Market.HK);

    record History(RewardsProgramme programme, long opening, List<RedemptionOrder> orders) {}

    @Property(tries = 300)
    void pointsAreNeverCreatedAndNeverFallBelowTheMinimum(@ForAll("histories") History history) {
        long balance = history.opening();
        long redeemed = 0;
        for (RedemptionOrder order : history.orders()) {
            long before = balance;
            balance = balanceAfter(history.programme(), balance, order);
            redeemed += before == balance ? 0 : order.points();
            assertThat(balance)
                    .isNotNegative()
                    .isLessThanOrEqualTo(before)
                    .isGreaterThanOrEqualTo(
                            Math.min(history.opening(), history.programme().minimumPoints()));
        }
        assertThat(balance).isEqualTo(history.opening() - redeemed);
    }

    private static long balanceAfter(RewardsProgramme programme, long balance, RedemptionOrder order) {
        try {
            return programme.balanceAfter(balance, order);
        } catch (Refused refused) {
            return balance;
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return RewardsArbitraries.programmes()
                .flatMap(programme -> RewardsArbitraries.openings()
                        .flatMap(opening -> RewardsArbitraries.orders(
                                        programme.market().currency())
                                .list()
                                .ofMaxSize(30)
                                .map(orders -> new History(programme, opening, orders))));
    }

    @Property(tries = 200)
    void redeemableBalanceCanBeRedeemed(
            @ForAll("programmes") RewardsProgramme programme, @ForAll("openings") long balance) {
        RedemptionOrder smallest = order(programme.market().currency(), programme.minimumPoints());
        if (new PointBalance(programme, balance).redeemable()) {
            assertThat(programme.balanceAfter(balance, smallest)).isEqualTo(balance - programme.minimumPoints());
        } else {
            assertThat(refusal(programme, balance, smallest)).isEqualTo(RewardsRefusal.POINTS_INSUFFICIENT);
        }
    }

    @Provide
    Arbitrary<RewardsProgramme> programmes() {
        return RewardsArbitraries.programmes();
    }

    @Provide
    Arbitrary<Long> openings() {
        return Arbitraries.longs().between(0, 1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 99, POINTS_OUT_OF_BOUNDS",
        "500, 0, POINTS_OUT_OF_BOUNDS",
        "500, -100, POINTS_OUT_OF_BOUNDS",
        "90000, 15001, POINTS_OUT_OF_BOUNDS",
        "500, 401, POINTS_INSUFFICIENT",
        "199, 100, POINTS_INSUFFICIENT",
        "0, 100, POINTS_INSUFFICIENT",
    })
    void pointsOutsideTheRulesAreRefused(long balance, long points, RewardsRefusal expected) {
        assertThat(refusal(HONG_KONG, balance, order(Currency.HKD, points))).isEqualTo(expected);
    }

    @Test
    void redemptionMayLeaveJustTheMinimum() {
        assertThat(HONG_KONG.balanceAfter(500, order(Currency.HKD, 400))).isEqualTo(100);
        assertThat(HONG_KONG.balanceAfter(15_100, order(Currency.HKD, 15_000))).isEqualTo(100);
    }

    @Test
    void pointsBetweenIncrementsAreRefused() {
        RewardsProgramme unitedStates = RewardsProgramme.of(Market.US);

        assertThat(refusal(unitedStates, 5_000, order(Currency.USD, 250)))
                .isEqualTo(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        assertThat(unitedStates.balanceAfter(5_000, order(Currency.USD, 300))).isEqualTo(4_700);
    }

    @Test
    void case90OrderInTheCurrencyOfAnotherMarketIsRefused() {
        assertThat(refusal(HONG_KONG, 5_000, order(Currency.SGD, 200))).isEqualTo(BankRefusal.INPUT_INVALID);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketHasAProgrammeThatCanBeUsed(Market market) {
        RewardsProgramme programme = RewardsProgramme.of(market);

        assertThat(programme.conversionRate()).isPositive();
        assertThat(programme.minimumPoints() % programme.increment()).isZero();
        assertThat(programme.maximumPoints()).isGreaterThan(programme.minimumPoints());
    }

    @Test
    void publishedRatesAreKept() {
        assertThat(HONG_KONG.conversionRate()).isEqualByComparingTo("0.2521");
        assertThat(RewardsProgramme.of(Market.US).conversionRate()).isEqualByComparingTo("0.008");
        assertThat(RewardsProgramme.of(Market.MX).conversionRate()).isEqualByComparingTo("0.008");
    }

    private static RedemptionOrder order(Currency currency, long points) {
        return new RedemptionOrder(new Money(2_500, currency), points, "A pair of shoes");
    }

    private static Reason refusal(RewardsProgramme programme, long balance, RedemptionOrder order) {
        return catchThrowableOfType(Refused.class, () -> programme.balanceAfter(balance, order))
                .reason();
    }
}
