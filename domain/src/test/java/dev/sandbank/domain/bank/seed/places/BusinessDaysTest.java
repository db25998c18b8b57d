package dev.sandbank.domain.bank.seed.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.market.Market;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class BusinessDaysTest {

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-26, false",
        "US, 2026-11-27, true",
        "US, 2026-05-25, false",
        "US, 2026-05-18, true",
        "GB, 2026-04-03, false",
        "GB, 2026-04-06, false",
        "GB, 2025-04-21, false",
        "GB, 2026-08-31, false",
        "GB, 2026-08-24, true",
        "PL, 2026-06-04, false",
        "SG, 2026-08-09, false",
        "SG, 2026-11-20, true",
        "BH, 2026-11-20, false",
        "BH, 2026-11-22, true",
        "AE, 2026-11-20, true",
        "AE, 2026-11-22, false",
        "RU, 2026-01-07, false",
        "ID, 2026-05-14, false"
    })
    void holidaysAndWeekendsAreThoseOfTheMarket(Market market, LocalDate day, boolean open) {
        assertThat(BusinessDays.of(market).contain(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2199-04-14"
    })
    void easterIsWhereTheCalendarHasIt(LocalDate sunday) {
        assertThat(Holiday.Easter.sunday(sunday.getYear())).isEqualTo(sunday);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Property(tries = 300)
    void nextAndLastOpenDaysAreOpenAndNear(@ForAll Market market, @ForAll LocalDate day) {
        BusinessDays days = BusinessDays.of(market);
        LocalDate before = days.onOrBefore(day);
        LocalDate after = days.onOrAfter(day);

        assertThat(days.contain(before)).isTrue();
        assertThat(days.contain(after)).isTrue();
        assertThat(before).isBetween(day.minusDays(12), day);
        assertThat(after).isBetween(day, day.plusDays(12));
    }

    @Property(tries = 300)
    void everyDayOfAMonthHasAnOpenDayOfThatMonth(@ForAll Market market, @ForAll LocalDate day) {
        YearMonth month = YearMonth.from(day);
        LocalDate open = BusinessDays.of(market).in(month, day.getDayOfMonth());

        assertThat(YearMonth.from(open)).isEqualTo(month);
        assertThat(BusinessDays.of(market).contain(open)).isTrue();
    }
}
