package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumPaymentTest {

    @ParameterizedTest
    @CsvSource({
        "1000.00, 0, 50.00",
        "1000.01, 0, 50.01",
        "300.00, 0, 25.00",
        "20.00, 0, 20.00",
        "0, 0, 0",
        "-5.00, 0, 0",
        "1000.00, 80.00, 130.00",
        "100.00, 80.00, 100.00"
    })
    void twentiethButNoLessThanTheFloorWithWhatIsPastDueAndNoMoreThanIsOwed(
            String statement, String pastDue, String due) {
        assertThat(new MinimumPayment.Rule(sgd("25"), sgd(pastDue), sgd("0")).of(sgd(statement)))
                .isEqualTo(sgd(due));
    }

    @ParameterizedTest
    @CsvSource({"0, 50.00", "20.00, 30.00", "50.00, 0", "1000.00, 0"})
    void whatWasPaidSinceTheStatementIsNoLongerDue(String paid, String due) {
        assertThat(new MinimumPayment.Rule(sgd("25"), sgd("0"), sgd(paid)).of(sgd("1000.00")))
                .isEqualTo(sgd(due));
    }

    @ParameterizedTest
    @CsvSource({"0", "950", "100000"})
    void recordedAmountDoesNotFollowTheStatement(String statement) {
        assertThat(new MinimumPayment.Recorded(sgd("500")).of(sgd(statement))).isEqualTo(sgd("500"));
    }

    @Property
    void moreOwedNeverMeansLessDue(
            @ForAll @LongRange(min = -1_000, max = 1_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more,
            @ForAll @LongRange(min = 0, max = 5_000) long floor,
            @ForAll @LongRange(min = 0, max = 5_000) long pastDue,
            @ForAll @LongRange(min = 0, max = 5_000) long paid) {
        MinimumPayment rule = new MinimumPayment.Rule(minor(floor), minor(pastDue), minor(paid));

        assertThat(rule.of(minor(one + more))).isGreaterThanOrEqualTo(rule.of(minor(one)));
        assertThat(rule.of(minor(one))).isLessThanOrEqualTo(minor(Math.max(0, one)));
    }

    private static Money minor(long units) {
        return new Money(units, Currency.SGD);
    }

    private static Money sgd(String decimal) {
        return Money.of(decimal, Currency.SGD);
    }

    @Example
    void whatIsPaidLaterIsNoLongerDueAndNeverLessThanNothing_M57() {
        for (MinimumPayment least : List.of(
                new MinimumPayment.Rule(sgd("25"), sgd("0"), sgd("10")), new MinimumPayment.Recorded(sgd("40")))) {
            assertThat(least.afterPaying(sgd("0"))).isSameAs(least);
            assertThat(least.afterPaying(sgd("15")).of(sgd("1000")))
                    .isEqualTo(least.of(sgd("1000")).minus(sgd("15")));
            assertThat(least.afterPaying(sgd("15")).afterPaying(sgd("5000")).of(sgd("1000")))
                    .isEqualTo(sgd("0"));
        }
    }
}
