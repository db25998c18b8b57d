package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalmentPlanTest {

    /** Wire fact: lengths and rates that the public sandbox names. */
    @ParameterizedTest
    @CsvSource({"3,12.99,13.67", "6,25.99,26.67", "12,42.99,43.67", "24,72.99,73.67"})
    void offeredLengthsHaveTheRatesThatWereSeen(int months, BigDecimal effective, BigDecimal annual) {
        assertThat(InstalmentPlan.isOffered(new Tenor(months))).isTrue();
        assertThat(InstalmentPlan.OFFERED)
                .filteredOn(plan -> plan.tenor().months() == months)
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.effectiveRate()).isEqualTo(effective);
                    assertThat(plan.annualRate()).isEqualTo(annual);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9, 18, 36, 120})
    void otherLengthsAreNotOffered(int months) {
        assertThat(InstalmentPlan.isOffered(new Tenor(months))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void bookingCostsNothingAndStartsAtTwentyDollars(Currency currency) {
        InstalmentPlan plan = InstalmentPlan.OFFERED.get(0);
        assertThat(plan.fee(Money.of("5000", currency))).isEqualTo(Money.zero(currency));
        assertThat(InstalmentPlan.least(currency)).isEqualTo(ExchangeRates.dollars(20, currency));
    }

    @ParameterizedTest
    @CsvSource({"49999.99,false", "50000,true", "50000.01,true", "499999.99,true", "500000,true", "500000.01,false"})
    void loansAreOfferedWithinTheLimitsThatWereSeen(String amount, boolean offered) {
        assertThat(LoanOffer.covers(Money.of(amount, Currency.SGD))).isEqualTo(offered);
    }
}
