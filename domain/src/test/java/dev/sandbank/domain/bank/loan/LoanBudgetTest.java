package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** All instalments together take at most two fifths of the income. */
class LoanBudgetTest {

    private static final BigDecimal RATE = BigDecimal.valueOf(12);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Property(tries = 200)
    void loanIsTheLargestThatTheRestOfTheIncomePaysBack(
            @ForAll @IntRange(min = 200, max = 100_000) int fifthOfIncome,
            @ForAll @IntRange(max = 100_000) int others,
            @ForAll @IntRange(max = 100_000) int owed,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        DueDays days = new DueDays(DAY, new Tenor(months), DayCount.ACTUAL_365);
        BigDecimal paidBack =
                BigDecimal.valueOf(Math.max(0, 2 * fifthOfIncome - others)).multiply(Annuity.worth(RATE, days));

        BigDecimal most = LoanBudget.of(BigDecimal.valueOf(5L * fifthOfIncome), BigDecimal.valueOf(others))
                .most(RATE, days, BigDecimal.valueOf(owed));

        assertThat(most.remainder(BigDecimal.valueOf(100))).isZero();
        BigDecimal all = most.add(BigDecimal.valueOf(owed));
        assertThat(most.signum() <= 0 || all.compareTo(paidBack) <= 0).isTrue();
        assertThat(all.add(BigDecimal.valueOf(100))).isGreaterThan(paidBack);
    }

    @Example
    void whoPaysMoreThanThatAlreadyHasNothingLeft() {
        assertThat(LoanBudget.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(401))
                        .monthly())
                .isZero();
    }
}
