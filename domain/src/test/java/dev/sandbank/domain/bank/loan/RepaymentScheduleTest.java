package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(LoanArbitraries.class)
class RepaymentScheduleTest {

    @Property
    void everyScheduleAddsUp(@ForAll Money loan, @ForAll Tenor tenor) {
        for (RepaymentSchedule schedule :
                List.of(RepaymentSchedule.even(loan, tenor), RepaymentSchedule.inWholeUnits(loan, tenor))) {
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

    @Property
    void partsInWholeUnitsAreTheAmountByTheMonthsRoundedUp(@ForAll Money loan, @ForAll Tenor tenor) {
        List<Instalment> rows = RepaymentSchedule.inWholeUnits(loan, tenor).instalments();
        BigDecimal rounded = loan.decimal().divide(BigDecimal.valueOf(tenor.months()), 0, RoundingMode.CEILING);
        boolean leavesALastOne =
                rounded.multiply(BigDecimal.valueOf(tenor.months() - 1L)).compareTo(loan.decimal()) < 0;
        if (leavesALastOne) {
            assertThat(rows.subList(0, rows.size() - 1))
                    .allSatisfy(row -> assertThat(row.amount().decimal()).isEqualByComparingTo(rounded));
            assertThat(rows.get(rows.size() - 1).amount().decimal()).isLessThanOrEqualTo(rounded);
        } else {
            assertThat(rows).isEqualTo(RepaymentSchedule.even(loan, tenor).instalments());
        }
    }

    @Test
    void instalmentsOfAHundredThousandAreWholeNumbers() {
        Money loan = Money.of("100000", Currency.SGD);
        assertThat(InstalmentPlan.OFFERED)
                .extracting(plan -> plan.instalment(loan).decimal().toPlainString())
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
