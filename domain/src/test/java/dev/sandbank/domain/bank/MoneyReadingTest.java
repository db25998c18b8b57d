package dev.sandbank.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReadingTest {

    @Provide
    Arbitrary<Money> amounts() {
        return MoneyArbitraries.amounts();
    }

    /** M9. */
    @ParameterizedTest
    @CsvSource({"10000, VND, 10000", "1, JPY, 1", "1.234, BHD, 1234", "1.23, SGD, 123"})
    void m9AmountHasTheScaleOfItsCurrency(String text, Currency currency, long minorUnits) {
        assertThat(Money.parse(text, currency)).contains(new Money(minorUnits, currency));
        assertThat(new Money(minorUnits, currency)).hasToString(text + " " + currency);
    }

    /** M9 and M11. */
    @Property(tries = 1000)
    void m9PrintedAmountIsReadBack(@ForAll("amounts") Money amount) {
        String printed = amount.decimal().toPlainString();

        assertThat(Money.parse(printed, amount.currency())).contains(amount);
        assertThat(Money.parse(printed + (printed.contains(".") ? "000" : ".000"), amount.currency()))
                .as("zeros beyond the scale")
                .contains(amount);
        assertThat(printed).matches("-?[0-9]+(\\.[0-9]+)?");
        assertThat(printed.startsWith("-")).isEqualTo(amount.isNegative());
    }

    /** M10. */
    @ParameterizedTest
    @CsvSource({
        "1e2, 10000",
        "100.00, 10000",
        "100.0, 10000",
        "100.000, 10000",
        "1.5E1, 1500",
        "150e-2, 150",
        "9007199254740993, 900719925474099300",
        "-0, 0",
        "-0.00, 0",
        "0e99, 0",
        "-12.30, -1230"
    })
    void m10NumberIsReadAsADecimal(String text, long cents) {
        assertThat(Money.parse(text, Currency.SGD)).contains(new Money(cents, Currency.SGD));
        assertThat(Money.parse(new BigDecimal(text), Currency.SGD)).contains(new Money(cents, Currency.SGD));
    }

    /** M10. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,000",
                " 5",
                "5 ",
                "+5",
                "0x10",
                "",
                "-",
                ".5",
                "5.",
                "05",
                "1e",
                "1e+",
                "1e9999",
                "NaN",
                "Infinity",
                "1_000",
                "1d",
                "5\n",
                "\u0665",
                "1.005",
                "1e-3",
                "92233720368547758.08",
                "1e30",
                "1e999"
            })
    void m10AllElseIsRefused(String text) {
        assertThat(Money.parse(text, Currency.SGD)).isEmpty();
    }

    /** M10. */
    @Test
    void m10HugeNumberFillsNoMemory() {
        BigDecimal huge = new BigDecimal("1e999999999");

        assertThat(Money.parse(huge, Currency.SGD)).isEmpty();
        assertThat(Money.parse(new BigDecimal("1e-999999999"), Currency.SGD)).isEmpty();
        assertThat(Money.parse(new BigDecimal("0e999999999"), Currency.SGD)).contains(Money.zero(Currency.SGD));
        assertThat(Money.parse("9".repeat(41), Currency.SGD)).isEmpty();
        assertThatThrownBy(() -> Money.of(huge, Currency.SGD)).isInstanceOf(ArithmeticException.class);
    }

    /** M11. */
    @ParameterizedTest
    @CsvSource({"SGD, 0.00 SGD", "VND, 0 VND", "BHD, 0.000 BHD"})
    void m11NothingLeftIsPrintedWithoutASign(Currency currency, String printed) {
        Money amount = new Money(12_345, currency);

        assertThat(amount.minus(amount)).hasToString(printed);
        assertThat(amount.negate().plus(amount)).hasToString(printed);
        assertThat(Money.zero(currency).negate()).hasToString(printed);
        assertThat(new Money(Long.MAX_VALUE, currency).toString()).doesNotContain("E");
    }
}
