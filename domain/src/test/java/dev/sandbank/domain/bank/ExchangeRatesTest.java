package dev.sandbank.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

    @Property(tries = 200)
    void amountExchangedThereAndBackDiffersByAtMostOneUnitOfTheCoarserCurrency(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minorUnits,
            @ForAll Currency from,
            @ForAll Currency to) {
        Money amount = new Money(minorUnits, from);

        Money there = ExchangeRates.convert(amount, to);
        Money back = ExchangeRates.convert(there, from);

        Money unit = ExchangeRates.convert(new Money(1, to), from);
        assertThat(Math.abs(back.minus(amount).minorUnits())).isLessThanOrEqualTo(unit.minorUnits() + 1);
    }

    @Test
    void rateIsWhatOneUnitBuys() {
        assertThat(ExchangeRates.rate(Currency.USD, Currency.SGD)).isEqualByComparingTo("1.35");
        assertThat(ExchangeRates.dollars(2, Currency.VND).decimal()).isEqualByComparingTo(new BigDecimal("49000"));
    }
}
