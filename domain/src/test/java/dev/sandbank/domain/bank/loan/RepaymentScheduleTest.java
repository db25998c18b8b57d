package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(LoanArbitraries.class)
class RepaymentScheduleTest {

    @Property
    void everyScheduleAddsUp(@ForAll Money loan, @ForAll Tenor tenor) {
        List<RepaymentSchedule> schedules = Stream.concat(
                        Stream.of(RepaymentSchedule.even(loan, tenor)),
                        RepaymentSchedule.roundedUp(loan, tenor).stream())
                .toList();
        for (RepaymentSchedule schedule : schedules) {
            List<Instalment> rows = schedule.instalments();
            assertThat(rows).hasSize(tenor.months());
            assertThat(rows.stream().map(Instalment::principal).reduce(Money.zero(loan.currency()), Money::plus))
                    .isEqualTo(loan);
            assertThat(schedule.total()).isEqualTo(loan);
            Money owed = loan;
            for (Instalment row : rows) {
                assertThat(row.amount()).isEqualTo(row.principal().plus(row.interest()));
                assertThat(row.outstanding()).isLessThan(owed).isEqualTo(owed.minus(row.principal()));
                owed = row.outstanding();
            }
            assertThat(owed).isEqualTo(Money.zero(loan.currency()));
        }
    }

    @Property
    void evenPartsDifferByNoMoreThanTheSmallestUnit(@ForAll Money loan, @ForAll Tenor tenor) {
        long part = loan.minorUnits() / tenor.months();
        assertThat(RepaymentSchedule.even(loan, tenor).instalments())
                .allSatisfy(row -> assertThat(row.amount().minorUnits()).isBetween(part, part + 1));
    }

    /** M59. */
    @Property
    void partsAreTheAmountByTheMonthsRoundedUpOrThereIsNoPlan(@ForAll Money loan, @ForAll Tenor tenor) {
        int scale = loan.currency().scale();
        Optional<RepaymentSchedule> schedule = RepaymentSchedule.roundedUp(loan, tenor);
        BigDecimal part = leavesALastOne(loan, tenor, 0) ? rounded(loan, tenor, 0) : rounded(loan, tenor, scale);
        assertThat(schedule.isPresent()).isEqualTo(leavesALastOne(loan, tenor, scale));
        schedule.map(RepaymentSchedule::instalments).ifPresent(rows -> {
            assertThat(rows.subList(0, rows.size() - 1))
                    .allSatisfy(row -> assertThat(row.amount().decimal()).isEqualByComparingTo(part));
            assertThat(rows.get(rows.size() - 1).amount().decimal()).isLessThanOrEqualTo(part);
        });
    }

    /** M59: 20 rows of 0.05 would pay it, and four would pay nothing. */
    @Test
    void oneDollarIsNotPaidInTwoYears() {
        assertThat(RepaymentSchedule.roundedUp(Money.of("1", Currency.SGD), new Tenor(24)))
                .isEmpty();
    }

    private static BigDecimal rounded(Money loan, Tenor tenor, int scale) {
        return loan.decimal().divide(BigDecimal.valueOf(tenor.months()), scale, RoundingMode.CEILING);
    }

    private static boolean leavesALastOne(Money loan, Tenor tenor, int scale) {
        BigDecimal others = rounded(loan, tenor, scale).multiply(BigDecimal.valueOf(tenor.months() - 1L));
        return others.compareTo(loan.decimal()) < 0;
    }

    @Test
    void instalmentsOfAHundredThousandAreWholeNumbers() {
        Money loan = Money.of("100000", Currency.SGD);
        assertThat(InstalmentPlan.OFFERED)
                .extracting(plan -> RepaymentSchedule.roundedUp(loan, plan.tenor())
                        .orElseThrow()
                        .first()
                        .amount()
                        .decimal()
                        .toPlainString())
                .containsExactly("33334.00", "16667.00", "8334.00", "4167.00");
    }

    @Test
    void whatDoesNotAddUpIsNoSchedule() {
        Money three = new Money(3, Currency.SGD);
        Money two = new Money(2, Currency.SGD);
        Money none = Money.zero(Currency.SGD);
        assertThatIllegalArgumentException().isThrownBy(() -> new RepaymentSchedule(three, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepaymentSchedule(three, List.of(new Instalment(1, two, none, none))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepaymentSchedule(three, List.of(new Instalment(2, three, none, none))));
        assertThatIllegalArgumentException().isThrownBy(() -> RepaymentSchedule.even(two, new Tenor(3)));
        assertThat(RepaymentSchedule.isPossible(two, new Tenor(3))).isFalse();
        assertThat(RepaymentSchedule.isPossible(three, new Tenor(3))).isTrue();
    }
}
