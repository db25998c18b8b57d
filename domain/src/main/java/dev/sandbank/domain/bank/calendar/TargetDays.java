package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** The closing days of TARGET, in which euro payments are settled. They follow from the date for ever. */
record TargetDays() implements ClosedDays {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "New Year's Day",
            MonthDay.of(5, 1), "Labour Day",
            MonthDay.of(12, 25), "Christmas Day",
            MonthDay.of(12, 26), "Second day of Christmas");

    @Override
    public Optional<String> on(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        if (day.equals(easter.minusDays(2))) {
            return Optional.of("Good Friday");
        }
        if (day.equals(easter.plusDays(1))) {
            return Optional.of("Easter Monday");
        }
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)));
    }

    @Override
    public LocalDate horizon() {
        return LocalDate.MAX;
    }

    /** Easter Sunday of the western churches, by the rule of Gauss with its two exceptions. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30;
        int sun = (4 + century - century / 4) % 7;
        int golden = year % 19;
        int afterFullMoon = (19 * golden + moon) % 30;
        int toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * afterFullMoon + sun) % 7;
        LocalDate sunday = LocalDate.of(year, 3, 22).plusDays(afterFullMoon + toSunday);
        boolean tooLate = toSunday == 6 && (afterFullMoon == 29 || (afterFullMoon == 28 && golden > 10));
        return tooLate ? sunday.minusWeeks(1) : sunday;
    }
}
