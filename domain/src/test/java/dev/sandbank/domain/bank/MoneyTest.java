package dev.sandbank.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class MoneyTest {

    private static final long MOST = 1_000_000_000_000L;

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.longs().between(-MOST, MOST), Arbitraries.of(Currency.class))
                .as(Money::new);
    }

    @Property
    void decimalReadsBackToTheSameAmount(@ForAll("amounts") Money amount) {
        assertThat(Money.of(amount.decimal(), amount.currency())).isEqualTo(amount);
        assertThat(Money.of(amount.decimal().toPlainString(), amount.currency()))
                .isEqualTo(amount);
    }

    @Property
    void decimalHasTheScaleOfTheCurrency(@ForAll("amounts") Money amount) {
        assertThat(amount.decimal().scale()).isEqualTo(amount.currency().scale());
    }

    @Property
    void addedAmountCanBeSubtractedAgain(
            @ForAll("amounts") Money amount, @ForAll @LongRange(min = -MOST, max = MOST) long n) {
        Money other = new Money(n, amount.currency());

        assertThat(amount.plus(other).minus(other)).isEqualTo(amount);
        assertThat(amount.plus(other)).isEqualTo(other.plus(amount));
        assertThat(amount.minus(other)).isEqualTo(amount.plus(other.negate()));
    }

    @Property
    void amountAndItsOppositeAddUpToZero(@ForAll("amounts") Money amount) {
        assertThat(amount.plus(amount.negate())).isEqualTo(Money.zero(amount.currency()));
    }

    @Property
    void amountsAreOrderedByTheirMinorUnits(
            @ForAll("amounts") Money amount, @ForAll @LongRange(min = -MOST, max = MOST) long n) {
        Money other = new Money(n, amount.currency());

        assertThat(Integer.signum(amount.compareTo(other))).isEqualTo(Long.compare(amount.minorUnits(), n));
        assertThat(amount.isNegative()).isEqualTo(amount.compareTo(Money.zero(amount.currency())) < 0);
    }

    @Example
    void currenciesKeepTheirOwnScale() {
        assertThat(Money.of("2582.18", Currency.SGD).minorUnits()).isEqualTo(258_218);
        assertThat(Money.of("2582.18", Currency.BHD).minorUnits()).isEqualTo(2_582_180);
        assertThat(Money.of("2582", Currency.VND).minorUnits()).isEqualTo(2_582);
        assertThat(new Money(2_582_180, Currency.BHD)).hasToString("2582.180 BHD");
    }

    @Example
    void moreDecimalsThanTheCurrencyHasAreRefused() {
        assertThatThrownBy(() -> Money.of("1.005", Currency.SGD)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.5"), Currency.VND)).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.500", Currency.SGD)).isEqualTo(new Money(150, Currency.SGD));
    }

    @Example
    void amountsThatDoNotFitAreRefused() {
        Money most = new Money(Long.MAX_VALUE, Currency.SGD);
        Money cent = new Money(1, Currency.SGD);

        assertThatThrownBy(() -> most.plus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.negate().minus(cent).minus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE, Currency.SGD).negate())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("1e309", Currency.SGD)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void currenciesAreNotMixed() {
        Money dollars = new Money(1, Currency.SGD);
        Money dinars = new Money(1, Currency.BHD);

        assertThatThrownBy(() -> dollars.plus(dinars)).hasMessage("cannot mix SGD and BHD");
        assertThatThrownBy(() -> dollars.minus(dinars)).hasMessage("cannot mix SGD and BHD");
        assertThatThrownBy(() -> dollars.compareTo(dinars)).hasMessage("cannot mix SGD and BHD");
    }
}
