package dev.sandbank.domain.bank.loan.topup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Schedules of top-ups add up, and their rates count what is charged (M62). */
class TopUpScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Property(tries = 200)
    void partsAddUpToLoanInterestAndCharges(
            @ForAll @IntRange(min = 100_000, max = 100_000_000) int loan,
            @ForAll @IntRange(max = 1_000_000) int premium,
            @ForAll @IntRange(max = 1_000_000) int fee,
            @ForAll @IntRange(max = 3_000) int rate,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        TopUpSchedule schedule = schedule(loan, premium, fee, rate, months);

        assertThat(schedule.charges().stream().mapToLong(Money::minorUnits).sum())
                .isEqualTo((long) premium + fee);
        assertThat(schedule.loan().instalments().stream()
                        .map(Instalment::principal)
                        .mapToLong(Money::minorUnits)
                        .sum())
                .isEqualTo(loan);
        assertThat(IntStream.range(0, months - 1))
                .allSatisfy(row -> assertThat(schedule.loan()
                                .instalments()
                                .get(row)
                                .amount()
                                .plus(schedule.charges().get(row)))
                        .isEqualTo(schedule.fixed()));
    }

    @Property(tries = 100)
    void feesOnlyRaiseRates(
            @ForAll @IntRange(min = 1_000_000, max = 100_000_000) int loan,
            @ForAll @IntRange(max = 100_000) int premium,
            @ForAll @IntRange(max = 100_000) int fee) {
        TopUpSchedule schedule = schedule(loan, premium, fee, 1_200, 24);

        assertThat(schedule.withPremium().annual()).isGreaterThanOrEqualTo(new BigDecimal("11.99"));
        assertThat(schedule.withAll().annual())
                .isGreaterThanOrEqualTo(schedule.withPremium().annual());
    }

    @Example
    void withoutChargesTheRateIsThatOfTheInterest() {
        TopUpSchedule schedule = schedule(10_000_000, 0, 0, 1_200, 12);

        assertThat(schedule.withAll()).isEqualTo(schedule.withPremium());
        assertThat(schedule.withAll().annual().setScale(2, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("12");
    }

    @Example
    void loanTooSmallForItsInstalmentsHasNoSchedule() {
        Money none = Money.zero(Currency.INR);
        assertThat(TopUpSchedule.of(new Money(5, Currency.INR), none, none, BigDecimal.TEN, days(12)))
                .isEmpty();
    }

    private static TopUpSchedule schedule(int loan, int premium, int fee, int hundredths, int months) {
        return TopUpSchedule.of(
                        new Money(loan, Currency.INR),
                        new Money(premium, Currency.INR),
                        new Money(fee, Currency.INR),
                        BigDecimal.valueOf(hundredths, 2),
                        days(months))
                .orElseThrow();
    }

    private static DueDays days(int months) {
        return new DueDays(DAY, new Tenor(months), DayCount.ACTUAL_365);
    }
}
