package dev.sandbank.domain.bank.seed.places;

import dev.sandbank.domain.market.Market;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days on which the banks of a market are open: neither weekends nor holidays. */
public final class BusinessDays {

    private final Set<DayOfWeek> weekend;
    private final List<Holiday> holidays;

    private BusinessDays(Set<DayOfWeek> weekend, List<Holiday> holidays) {
        this.weekend = weekend;
        this.holidays = holidays;
    }

    public static BusinessDays of(Market market) {
        Set<DayOfWeek> weekend = market == Market.BH
                ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new BusinessDays(weekend, Holidays.of(market));
    }

    /** Whether banks are open. */
    public boolean contain(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(holiday -> holiday.isOn(day));
    }

    /** This day, or the last open day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!contain(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** This day, or the first open day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!contain(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** This day of the month or the first open day after it; if that is in the next month, the last open day before. */
    public LocalDate in(YearMonth month, int day) {
        LocalDate wanted = month.atDay(day);
        LocalDate open = onOrAfter(wanted);
        return YearMonth.from(open).equals(month) ? open : onOrBefore(wanted);
    }

    /** The last open day of a month. */
    public LocalDate lastOf(YearMonth month) {
        return onOrBefore(month.atEndOfMonth());
    }
}
