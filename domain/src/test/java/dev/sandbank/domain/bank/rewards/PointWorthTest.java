package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Money case M67: points and money agree with the printed rate. */
class PointWorthTest {

    @Property(tries = 300)
    void m67WorthAgreesWithTheRateWithinOneMinorUnit(
            @ForAll Market market, @ForAll @LongRange(min = 1, max = 15_000) long points) {
        RewardsProgramme programme = RewardsProgramme.of(market);
        BigDecimal exact = programme.conversionRate().multiply(BigDecimal.valueOf(points));
        BigDecimal worth = programme.worth(points).decimal();

        assertThat(worth).isLessThanOrEqualTo(exact);
        assertThat(exact.subtract(worth)).isLessThan(new Money(1, market.currency()).decimal());
    }

    @Property(tries = 300)
    void m67PriceTakesTheFewestWholeIncrementsThatAreWorthIt(
            @ForAll Market market, @ForAll @LongRange(min = 1, max = 10_000_000) long price) {
        RewardsProgramme programme = RewardsProgramme.of(market);
        Money amount = new Money(price, market.currency());
        long points = programme.pointsFor(amount);

        assertThat(points % programme.increment()).isZero();
        assertThat(programme.conversionRate().multiply(BigDecimal.valueOf(points)))
                .isGreaterThanOrEqualTo(amount.decimal());
        assertThat(programme.conversionRate().multiply(BigDecimal.valueOf(points - programme.increment())))
                .isLessThan(amount.decimal());
        programme.checkWorth(new RedemptionOrder(amount, points, ""));
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> programme.checkWorth(
                                        new RedemptionOrder(amount, points + programme.increment(), "")))
                        .reason())
                .isEqualTo(RewardsRefusal.POINTS_OVER_PURCHASE);
    }
}
