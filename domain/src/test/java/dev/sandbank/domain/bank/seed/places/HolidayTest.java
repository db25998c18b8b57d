package dev.sandbank.domain.bank.seed.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {

    /** Published dates, with the earliest and the latest ones, and those that the calendar moves a week forward. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
                "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
                "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22", "2299-04-16", "2400-04-16"
            })
    void easterSundayIsThePublishedOne(LocalDate published) {
        assertThat(Holiday.Easter.sunday(published.getYear())).isEqualTo(published);
    }

    @Property
    void easterIsASundayOfSpring(@ForAll @IntRange(min = 1583, max = 4000) int year) {
        LocalDate sunday = Holiday.Easter.sunday(year);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(sunday).isBetween(LocalDate.of(year, Month.MARCH, 22), LocalDate.of(year, Month.APRIL, 25));
    }

    @Test
    void eachWayOfWritingAHolidayIsRead() {
        assertThat(Holiday.parse("12-25")).isEqualTo(new Holiday.Fixed(MonthDay.of(Month.DECEMBER, 25)));
        assertThat(Holiday.parse("E-2")).isEqualTo(new Holiday.Easter(-2));
        assertThat(Holiday.parse("11/4/4")).isEqualTo(new Holiday.Weekday(Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "E-2,2026-04-03,true",
        "E-2,2026-04-04,false",
        "11/4/4,2026-11-26,true",
        "11/4/4,2026-11-19,false",
        "11/4/4,2026-11-27,false",
        "11/4/4,2026-10-22,false",
        "12-25,2026-12-25,true",
        "12-25,2026-12-24,false"
    })
    void holidayIsOnItsDayOnly(String holiday, LocalDate day, boolean closed) {
        assertThat(Holiday.parse(holiday).isOn(day)).isEqualTo(closed);
    }
}
