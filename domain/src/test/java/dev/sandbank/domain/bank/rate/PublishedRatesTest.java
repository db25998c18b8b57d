package dev.sandbank.domain.bank.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.MoneyArbitraries;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PublishedRatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Provide
    Arbitrary<Money> amounts() {
        return MoneyArbitraries.positive();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 6_000).map(PublishedRates.FIRST_DAY::plusDays);
    }

    /** M12. */
    @Property(tries = 2000)
    void m12NoWayAroundEndsWithMore(
            @ForAll("amounts") Money start,
            @ForAll Currency second,
            @ForAll Currency third,
            @ForAll("days") LocalDate day) {
        Optional<Money> back = bought(start, second, day).flatMap(there -> bought(there, start.currency(), day));
        Optional<Money> around = bought(start, second, day)
                .flatMap(there -> bought(there, third, day))
                .flatMap(further -> bought(further, start.currency(), day));

        assertThat(back.orElse(start)).isLessThanOrEqualTo(start);
        assertThat(around.orElse(start)).isLessThanOrEqualTo(start);
    }

    /** M12. Asking for amounts is no way to more either. */
    @Property(tries = 1000)
    void m12AskedAmountCostsAtLeastWhatItIsWorth(
            @ForAll("amounts") Money target, @ForAll Currency from, @ForAll("days") LocalDate day) {
        Assume.that(from != target.currency());
        Conversion conversion = PublishedRates.convertTo(target, from, day);

        assertThat(bought(target, from, day).orElse(Money.zero(from))).isLessThanOrEqualTo(conversion.source());
    }

    /** M12. */
    @Property(tries = 1000)
    void m12PrintedRateRecomputesWhatIsReceived(
            @ForAll("amounts") Money source, @ForAll Currency to, @ForAll("days") LocalDate day) {
        Assume.that(bought(source, to, day).isPresent() && to != source.currency());
        Conversion conversion = PublishedRates.convert(source, to, day);

        BigDecimal product = source.decimal().multiply(conversion.rate().value());
        assertThat(conversion.target().decimal()).isEqualTo(product.setScale(to.scale(), RoundingMode.DOWN));
        assertThat(conversion.rate().value().precision()).isLessThanOrEqualTo(6);
        assertThat(conversion.rest()).isEqualTo(Money.zero(to));
    }

    /** M14. */
    @Test
    void m14LastPublishedRateHoldsOnWeekendsAndHolidays() {
        ExchangeRate friday =
                PublishedRates.find(Currency.SGD, Currency.VND, FRIDAY).orElseThrow();

        assertThat(friday.on()).isEqualTo(FRIDAY);
        assertThat(PublishedRates.find(Currency.SGD, Currency.VND, FRIDAY.plusDays(1)))
                .contains(friday);
        assertThat(PublishedRates.find(Currency.SGD, Currency.VND, FRIDAY.plusDays(2)))
                .contains(friday);
        assertThat(PublishedRates.find(Currency.SGD, Currency.VND, LocalDate.of(2026, 12, 26))
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2026, 12, 24));
    }

    /** M14. */
    @Test
    void m14WithoutARateNothingIsConverted() {
        LocalDate before = PublishedRates.FIRST_DAY.minusDays(1);
        Money dollar = Money.of("1", Currency.SGD);

        assertThat(refusal(() -> PublishedRates.convert(dollar, Currency.GBP, before)))
                .isEqualTo(PaymentRefusal.EXCHANGE_RATE_UNKNOWN);
        assertThat(refusal(() -> PublishedRates.convertTo(dollar, Currency.GBP, before)))
                .isEqualTo(PaymentRefusal.EXCHANGE_RATE_UNKNOWN);
        assertThat(refusal(() -> PublishedRates.worth(dollar, Currency.GBP, before)))
                .isEqualTo(PaymentRefusal.EXCHANGE_RATE_UNKNOWN);
        assertThat(PublishedRates.from(Currency.SGD, before)).isEmpty();
        assertThat(PublishedRates.find(Currency.SGD, Currency.SGD, FRIDAY))
                .as("never rate 1")
                .isEmpty();
    }

    /** M14. */
    @Test
    void m14AmountThatBuysNothingIsRefused() {
        assertThat(refusal(() -> PublishedRates.convert(new Money(1, Currency.VND), Currency.GBP, FRIDAY)))
                .isEqualTo(PaymentRefusal.EXCHANGE_TOO_SMALL);
    }

    /** M7. */
    @Test
    void m7AmountThatDoesNotFitIsRefused() {
        Money most = new Money(Long.MAX_VALUE, Currency.GBP);

        assertThat(refusal(() -> PublishedRates.convert(most, Currency.VND, FRIDAY)))
                .isEqualTo(PaymentRefusal.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> PublishedRates.convertTo(most, Currency.VND, FRIDAY)))
                .isEqualTo(PaymentRefusal.AMOUNT_TOO_LARGE);
    }

    /** M15. */
    @Property(tries = 1000)
    void m15NamedSideIsExact(@ForAll("amounts") Money named, @ForAll Currency other, @ForAll("days") LocalDate day) {
        Assume.that(other != named.currency());
        Conversion conversion = PublishedRates.convertTo(named, other, day);
        Money source = conversion.source();

        assertThat(conversion.target()).isEqualTo(named);
        assertThat(source.currency()).isEqualTo(other);
        assertThat(bought(new Money(source.minorUnits() - 1, other), named.currency(), day)
                        .orElse(Money.zero(named.currency())))
                .as("one unit less would not do")
                .isLessThan(named);
        bought(named, other, day)
                .ifPresent(target -> assertThat(
                                PublishedRates.convert(named, other, day).source())
                        .isEqualTo(named));
    }

    @Property(tries = 300)
    void rateIsNearTheUsualOneAndTheSameOnEveryMachine(
            @ForAll Currency from, @ForAll Currency to, @ForAll("days") LocalDate day) {
        Assume.that(from != to);
        BigDecimal value = PublishedRates.find(from, to, day).orElseThrow().value();

        assertThat(value.doubleValue()).isBetween(usual(from, to) * 0.7, usual(from, to) * 1.3);
        assertThat(PublishedRates.from(from, day)).hasSize(Currency.values().length - 1);
    }

    @Test
    void ratesOfADayStayAsTheyWerePublished() {
        assertThat(PublishedRates.find(Currency.USD, Currency.AED, FRIDAY)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("3.65413");
        assertThat(PublishedRates.find(Currency.SGD, Currency.GBP, FRIDAY)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.575533");
        assertThat(PublishedRates.find(Currency.VND, Currency.BHD, FRIDAY)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.0000143834");
    }

    @Test
    void worthIsByTheMiddleRate() {
        assertThat(PublishedRates.worth(Money.of("100", Currency.USD), Currency.AED, FRIDAY))
                .isEqualTo(Money.of("367.25", Currency.AED));
        assertThat(PublishedRates.worth(Money.of("100", Currency.USD), Currency.USD, FRIDAY))
                .isEqualTo(Money.of("100", Currency.USD));
    }

    @Test
    void rateIsOfTwoCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRate(Currency.SGD, Currency.SGD, BigDecimal.ONE, FRIDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRate(Currency.SGD, Currency.GBP, BigDecimal.ZERO, FRIDAY));
    }

    private static double usual(Currency from, Currency to) {
        return ExchangeRates.rate(Currency.USD, to).doubleValue()
                / ExchangeRates.rate(Currency.USD, from).doubleValue();
    }

    private static Optional<Money> bought(Money amount, Currency to, LocalDate day) {
        if (amount.currency() == to) {
            return Optional.of(amount);
        }
        try {
            return amount.minorUnits() == 0
                    ? Optional.empty()
                    : Optional.of(PublishedRates.convert(amount, to, day).target());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static Reason refusal(ThrowingCallable conversion) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(conversion).isInstanceOfSatisfying(Refused.class, refused -> reason[0] = refused.reason());
        return reason[0];
    }
}
