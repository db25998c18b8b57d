package dev.sandbank.domain.bank.seed.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** A day of the year on which banks are closed. */
sealed interface Holiday {

    boolean isOn(LocalDate day);

    /** A holiday on the same date of every year. */
    record Fixed(MonthDay date) implements Holiday {
        @Override
        public boolean isOn(LocalDate day) {
            return MonthDay.from(day).equals(date);
        }
    }

    /** A holiday at a fixed number of days after, or before, Easter Sunday of the western churches. */
    record Easter(int days) implements Holiday {
        @Override
        public boolean isOn(LocalDate day) {
            return day.equals(sunday(day.getYear()).plusDays(days));
        }

        /** The Gregorian computus in the form of Meeus. */
        static LocalDate sunday(int year) {
            int century = year / 100;
            int golden = year % 19;
            int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }

    /** A holiday on the first, second ... or last (-1) of a weekday in a month. */
    record Weekday(Month month, int which, DayOfWeek weekday) implements Holiday {
        @Override
        public boolean isOn(LocalDate day) {
            return day.getMonth() == month
                    && day.getDayOfWeek() == weekday
                    && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)));
        }
    }

    /** Reads {@code 12-25}, {@code E-2} (Good Friday) or {@code 11/4/4} (the fourth Thursday of November). */
    static Holiday parse(String text) {
        if (text.startsWith("E")) {
            return new Easter(Integer.parseInt(text.substring(1)));
        }
        if (text.contains("/")) {
            String[] parts = text.split("/", -1);
            return new Weekday(
                    Month.of(Integer.parseInt(parts[0])),
                    Integer.parseInt(parts[1]),
                    DayOfWeek.of(Integer.parseInt(parts[2])));
        }
        return new Fixed(MonthDay.parse("--" + text));
    }
}
