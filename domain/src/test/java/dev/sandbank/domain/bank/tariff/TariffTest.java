package dev.sandbank.domain.bank.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TariffTest {

    @ParameterizedTest
    @EnumSource
    void everyMarketHasALimitAndPricesInItsCurrency(Market market) {
        Tariff tariff = Tariff.of(market);
        Money most = tariff.dayLimit().most();

        assertThat(most.currency()).isEqualTo(market.currency());
        assertThat(tariff.fees().values()).allMatch(fee -> fee.least().currency() == market.currency());
        assertThat(tariff.fee(PaymentKind.INTERNAL)).isEmpty();
        assertThat(tariff.fees()).containsKeys(PaymentKind.EXTERNAL, PaymentKind.WIRE);
        assertThat(tariff.fee(PaymentKind.SEPA).isPresent()).isEqualTo(market == Market.PL || market == Market.GB);
    }

    @Property(tries = 300)
    void feeStaysWithinItsBoundsAndGrows(
            @ForAll Market market,
            @ForAll PaymentKind kind,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long units,
            @ForAll @LongRange(max = 1_000_000L) long more) {
        Tariff.of(market).fee(kind).ifPresent(fee -> {
            Money price = fee.of(new Money(units, market.currency()));

            assertThat(price).isBetween(fee.least(), fee.most());
            assertThat(fee.of(new Money(units + more, market.currency()))).isGreaterThanOrEqualTo(price);
        });
    }

    @Test
    void shareIsRoundedHalfUp() {
        Fee fee = new Fee(Money.zero(Currency.SGD), 50, Money.of("10", Currency.SGD));

        assertThat(fee.of(Money.of("1", Currency.SGD))).isEqualTo(Money.of("0.01", Currency.SGD));
        assertThat(fee.of(Money.of("0.99", Currency.SGD))).isEqualTo(Money.zero(Currency.SGD));
        assertThat(fee.of(Money.of("1234.56", Currency.SGD))).isEqualTo(Money.of("6.17", Currency.SGD));
        assertThatIllegalArgumentException().isThrownBy(() -> fee.of(Money.of("1", Currency.GBP)));
    }

    /** M21. */
    @Test
    void m21LimitCountsWhatWasTransferredOnTheDay() {
        DayLimit limit = Tariff.of(Market.SG).dayLimit();
        Money transferred = Money.of("15000", Currency.SGD);

        assertThat(limit.left(transferred)).isEqualTo(Money.of("5000", Currency.SGD));
        assertThat(limit.left(Money.of("25000", Currency.SGD))).isEqualTo(Money.zero(Currency.SGD));
        assertThatCode(() -> limit.check(Money.of("5000", Currency.SGD), transferred))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.check(Money.of("5000.01", Currency.SGD), transferred))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(PaymentRefusal.DAY_LIMIT_EXCEEDED);
                    assertThat(refused.refusal())
                            .isEqualTo(new DayLimit.Exceeded(limit.most(), Money.of("5000", Currency.SGD)));
                });
    }

    @Test
    void wrongTariffCannotBeMade() {
        Money one = Money.of("1", Currency.SGD);

        assertThatIllegalArgumentException().isThrownBy(() -> new DayLimit(Money.zero(Currency.SGD)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(one, 0, Money.zero(Currency.SGD)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(one.negate(), 0, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(one, -1, one));
    }
}
