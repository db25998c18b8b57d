package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Schedules with interest: M58, M60 and M61. */
@Domain(LoanArbitraries.class)
@Domain(DomainContext.Global.class)
class AnnuityTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2024, 1, 31);

    /** M58: every amount, rate, length and currency; what is too small, or too long for its rate, has no schedule. */
    @Property(tries = 500)
    void everyScheduleAddsUp(
            @ForAll Money loan, @ForAll Tenor tenor, @ForAll @IntRange(max = 4000) int rate, @ForAll DayCount count) {
        Annuity annuity = new Annuity(loan, BigDecimal.valueOf(rate, 2), new DueDays(LAST_OF_JANUARY, tenor, count));
        boolean large = loan.minorUnits() > 10_000L * tenor.months() && rate * tenor.months() <= 300_000;
        assertThat(annuity.schedule().isPresent() || !large).isTrue();
        annuity.schedule().ifPresent(schedule -> {
            List<Instalment> rows = schedule.instalments();
            assertThat(rows).hasSize(tenor.months());
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.principal().minorUnits()).isPositive();
                assertThat(row.interest().minorUnits()).isNotNegative();
            });
            assertThat(rows.subList(0, rows.size() - 1))
                    .allSatisfy(row ->
                            assertThat(row.amount()).isEqualTo(schedule.first().amount()));
            assertThat(rows.get(rows.size() - 1).outstanding()).isEqualTo(Money.zero(loan.currency()));
            if (rate == 0) {
                assertThat(schedule.total()).isEqualTo(loan);
            }
        });
    }

    /** M58: the last instalment takes what rounding left, which is little. */
    @Property(tries = 300)
    void lastInstalmentIsLikeTheOthers(@ForAll @IntRange(min = 1_000_000) int cents, @ForAll Tenor tenor) {
        Annuity annuity = new Annuity(
                new Money(cents, Currency.INR),
                new BigDecimal("14.40"),
                new DueDays(LAST_OF_JANUARY, tenor, DayCount.ACTUAL_365));
        List<Instalment> rows = annuity.schedule().orElseThrow().instalments();
        long drift = rows.get(rows.size() - 1).amount().minorUnits()
                - rows.get(0).amount().minorUnits();
        assertThat(drift).isBetween(-5L * tenor.months(), 5L * tenor.months());
    }

    /** M58. */
    @Test
    void loanSmallerThanItsLengthHasNoSchedule() {
        Annuity annuity = new Annuity(
                new Money(11, Currency.VND),
                BigDecimal.ZERO,
                new DueDays(LAST_OF_JANUARY, new Tenor(12), DayCount.THIRTY_360));
        assertThat(annuity.schedule()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Annuity(annuity.loan(), BigDecimal.ONE.negate(), annuity.days()));
    }

    /** M60: what is received is worth what is paid, within one minor unit an instalment. */
    @Property(tries = 100)
    void annualRateDiscountsTheInstalmentsToWhatIsReceived(
            @ForAll @IntRange(min = 100_000, max = 100_000_000) int cents,
            @ForAll LoanKind kind,
            @ForAll @IntRange(min = 1, max = 48) int months) {
        DueDays days = new DueDays(LAST_OF_JANUARY, new Tenor(months), DayCount.ACTUAL_365);
        LoanQuote quote = Reckoning.ANNUITY
                .quote(kind, new Money(cents, Currency.INR), days)
                .orElseThrow();
        BigDecimal received =
                BigDecimal.valueOf(quote.amount().minus(quote.fee()).minorUnits());
        BigDecimal worth =
                AnnualRates.worth(quote.schedule(), days, quote.rates().annual());
        assertThat(worth.subtract(received).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(months));
        assertThat(quote.rates().effective()).isGreaterThanOrEqualTo(quote.yearlyRate());
        if (quote.fee().minorUnits() == 0) {
            assertThat(quote.rates().annual()).isEqualByComparingTo(quote.yearlyRate());
        } else {
            assertThat(quote.rates().annual()).isGreaterThan(quote.yearlyRate());
        }
    }

    /** M60: another way to the same figure, by hand: 1.2 percent a month for one month, and a fee of 1 percent. */
    @Test
    void rateOfOneInstalmentIsReckonedByHand() {
        DueDays days = new DueDays(LocalDate.of(2025, 4, 15), new Tenor(1), DayCount.THIRTY_360);
        LoanQuote quote = Reckoning.ANNUITY
                .quote(LoanKind.CASH, Money.of("1000", Currency.USD), days)
                .orElseThrow();
        assertThat(quote.schedule().total()).isEqualTo(Money.of("1008", Currency.USD));
        assertThat(quote.fee()).isEqualTo(Money.of("10", Currency.USD));
        assertThat(quote.rates().annual()).isEqualByComparingTo("21.81818182");
        assertThat(quote.rates().effective()).isEqualByComparingTo("24.14");
    }

    /** M61: a short first period, and 29 February in it. */
    @Test
    void interestFollowsTheDaysOfTheCount() {
        DueDays actual = new DueDays(LAST_OF_JANUARY, new Tenor(3), DayCount.ACTUAL_365);
        DueDays months = new DueDays(LAST_OF_JANUARY, new Tenor(3), DayCount.THIRTY_360);
        assertThat(List.of(actual.day(1), actual.day(2), actual.day(3)))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
        assertThat(interest(actual)).isEqualTo(Money.of("29.00", Currency.INR));
        assertThat(interest(months)).isEqualTo(Money.of("29.40", Currency.INR));
    }

    private static Money interest(DueDays days) {
        Money loan = Money.of("3650", Currency.INR);
        return new Annuity(loan, BigDecimal.TEN, days)
                .schedule()
                .orElseThrow()
                .first()
                .interest();
    }
}
