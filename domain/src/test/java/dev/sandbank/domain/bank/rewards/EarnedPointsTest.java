package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class EarnedPointsTest {

    @Property(tries = 300)
    void pointsAreWholeDollarsNeverMoreThanTheAmountIsWorth(
            @ForAll Currency currency, @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long minor) {
        Money amount = new Money(minor, currency);

        Money worth = ExchangeRates.convert(amount, Currency.USD);
        Money points = Money.of(BigDecimal.valueOf(EarnedPoints.of(amount)), Currency.USD);

        assertThat(points).isLessThanOrEqualTo(worth);
        assertThat(worth.minus(points)).isLessThan(Money.of("1", Currency.USD));
    }

    @Example
    void nineteenSingaporeDollarsEarnFourteenPoints() {
        assertThat(EarnedPoints.of(Money.of("19.00", Currency.SGD))).isEqualTo(14);
        assertThat(EarnedPoints.of(Money.of("1.00", Currency.SGD))).isZero();
        assertThat(EarnedPoints.of(Money.of("24500", Currency.VND))).isEqualTo(1);
    }
}
