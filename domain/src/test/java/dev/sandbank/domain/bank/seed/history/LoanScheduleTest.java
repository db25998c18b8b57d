package dev.sandbank.domain.bank.seed.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LoanScheduleTest {

    @Property(tries = 200)
    void installmentsPayTheDebtAndTheInterestToTheLastCent(
            @ForAll @LongRange(min = 100_000, max = 100_000_000_000L) long principal, @ForAll boolean late) {
        Money debt = new Money(principal, Currency.SGD);
        LoanSchedule schedule = LoanSchedule.of(debt, late);
        List<LoanSchedule.Row> rows = schedule.rows();

        Money owed = debt;
        for (LoanSchedule.Row row : rows) {
            owed = owed.plus(row.interest()).minus(row.payment());
            assertThat(row.owed()).isEqualTo(owed);
            assertThat(row.payment().minorUnits()).isPositive();
            assertThat(row.owed()).isLessThanOrEqualTo(debt);
        }
        assertThat(rows).hasSize(LoanSchedule.MONTHS);
        assertThat(owed).isEqualTo(Money.zero(Currency.SGD));
        assertThat(schedule.pastDue().minorUnits() > 0).isEqualTo(late);
    }

    @Property(tries = 200)
    void inTimeEveryInstallmentIsTheSameButForRoundingInTheLast(
            @ForAll @LongRange(min = 100_000, max = 100_000_000_000L) long principal) {
        LoanSchedule schedule = LoanSchedule.of(new Money(principal, Currency.SGD), false);

        for (int number = 1; number < LoanSchedule.MONTHS; number++) {
            assertThat(schedule.payment(number)).isEqualTo(schedule.installment());
        }
        long rounded = schedule.installment()
                .minus(schedule.payment(LoanSchedule.MONTHS))
                .minorUnits();
        assertThat(rounded).isBetween(-100L, 100L);
    }
}
