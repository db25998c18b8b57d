package dev.sandbank.domain.bank.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankingDaysTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    /** M36. */
    @Property(tries = 500)
    void m36NextBankingDayIsTheFirstOne(@ForAll("days") LocalDate day, @ForAll Market market) {
        BankingDays days = BankingDays.of(market);
        LocalDate open = days.onOrAfter(day);

        assertThat(days.contain(open)).isTrue();
        assertThat(day.datesUntil(open)).noneMatch(days::contain);
        assertThat(days.after(day)).isAfter(day).isEqualTo(days.onOrAfter(day.plusDays(1)));
        assertThat(days.onOrAfter(open)).isEqualTo(open);
        assertThat(open).as("no market is closed for two weeks").isBefore(day.plusDays(14));
    }

    /** M36. */
    @Test
    void m36PaymentOfSaturdayBooksOnMonday() {
        BankingDays days = BankingDays.of(Market.GB);

        assertThat(days.onOrAfter(day("2026-11-28"))).isEqualTo(day("2026-11-30"));
        assertThat(days.bankingDay(day("2026-11-28").atTime(10, 0))).isEqualTo(day("2026-11-30"));
    }

    /** M38. */
    @ParameterizedTest
    @CsvSource({
        "BH, 2026-11-27, FRIDAY SATURDAY",
        "AE, 2021-12-31, FRIDAY SATURDAY",
        "AE, 2022-01-01, SATURDAY SUNDAY",
        "AE, 2026-11-27, SATURDAY SUNDAY",
        "SG, 2026-11-27, SATURDAY SUNDAY"
    })
    void m38WeekendIsThatOfTheMarketAtTheTime(Market market, LocalDate day, String weekend) {
        assertThat(BankingDays.of(market).weekend(day).stream().map(DayOfWeek::name))
                .containsExactly(weekend.split(" "));
    }

    /** M38. */
    @Test
    void m38HolidayOnSundayIsObservedInSingaporeAndOnSaturdayNot() {
        BankingDays days = BankingDays.of(Market.SG);

        assertThat(days.holiday(day("2025-08-09"))).as("a Saturday").contains("National Day");
        assertThat(days.contain(day("2025-08-11"))).isTrue();
        assertThat(days.holiday(day("2026-08-09"))).as("a Sunday").contains("National Day");
        assertThat(days.onOrAfter(day("2026-08-08"))).isEqualTo(day("2026-08-11"));
    }

    /** M38. */
    @Property(tries = 300)
    void m38OnlyWeekendsAreKnownAfterTheHorizon(@ForAll Market market, @ForAll("days") LocalDate day) {
        BankingDays days = BankingDays.of(market);

        assertThat(days.horizon()).isEqualTo(day("2027-12-31")).isEqualTo(BankingDays.knownEverywhereUntil());
        if (day.isAfter(days.horizon())) {
            assertThat(days.contain(day)).isNotEqualTo(days.weekend(day).contains(day.getDayOfWeek()));
        }
    }

    /** M38. A few days of each year that the table is known by. */
    @ParameterizedTest
    @CsvSource({
        "US, 2026-07-03, true",
        "US, 2027-07-05, false",
        "GB, 2026-12-28, false",
        "HK, 2026-04-07, false",
        "HK, 2027-02-08, false",
        "MY, 2026-06-02, false",
        "TH, 2026-12-07, false",
        "ID, 2026-03-19, false",
        "VN, 2026-02-20, false",
        "PL, 2024-12-24, true",
        "PL, 2025-12-24, false",
        "PL, 2026-06-04, false",
        "RU, 2026-01-09, false",
        "MX, 2026-04-02, false",
        "PH, 2026-04-09, false",
        "AU, 2027-12-28, false",
        "IN, 2026-10-02, false",
        "BH, 2026-12-16, false",
        "AE, 2026-12-02, false"
    })
    void m38TableIsAsPublished(Market market, LocalDate day, boolean open) {
        assertThat(BankingDays.of(market).contain(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource
    void thingsOfTheCutOffTimeBelongToTheNextBankingDay(Market market) {
        BankingDays days = BankingDays.of(market);
        LocalDate open = days.onOrAfter(day("2026-11-23"));
        LocalDateTime cutOff = open.atTime(days.cutOff());

        assertThat(days.bankingDay(cutOff)).isEqualTo(days.after(open));
        assertThat(days.bankingDay(cutOff.minusNanos(1))).isEqualTo(open);
        assertThat(days.bankingDay(open.atStartOfDay())).isEqualTo(open);
        assertThat(days.cutOff()).isBetween(LocalTime.of(12, 0), LocalTime.of(18, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-29, Good Friday",
        "2025-04-21, Easter Monday",
        "2026-05-01, Labour Day",
        "2038-04-26, Easter Monday",
        "2049-04-16, Good Friday",
        "2076-04-20, Easter Monday",
        "2100-12-26, Second day of Christmas"
    })
    void targetClosesByRuleForEver(LocalDate day, String name) {
        assertThat(BankingDays.sepa().holiday(day)).contains(name);
        assertThat(BankingDays.sepa().contain(day)).isFalse();
    }

    @Property(tries = 200)
    void targetClosesOnSixDaysOfTheYearAndWeekends(@ForAll("days") LocalDate day) {
        BankingDays days = BankingDays.sepa();
        LocalDate year = day.withDayOfYear(1);

        assertThat(year.datesUntil(year.plusYears(1))
                        .filter(date -> days.holiday(date).isPresent()))
                .hasSize(6);
        assertThat(TargetDays.easter(day.getYear()).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(days.horizon()).isEqualTo(LocalDate.MAX);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
