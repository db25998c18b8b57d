package dev.sandbank.domain.bank.calendar;

import dev.sandbank.domain.market.Market;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which the banks of a market work, from the published table {@code banking-days.txt}. There is one rule
 * for a day on which they do not: the next banking day counts, even if it is in the next month. After the
 * {@link #horizon} only weekends are known.
 */
public final class BankingDays {

    private static final LocalTime SEPA_CUT_OFF = LocalTime.of(15, 0);

    private static final BankingDays SEPA =
            new BankingDays(List.of(Weekend.SATURDAY_AND_SUNDAY), new TargetDays(), SEPA_CUT_OFF);

    private final List<Weekend> weekends;
    private final ClosedDays holidays;
    private final LocalTime cutOff;

    /** Weekends come in the order of their first days. */
    BankingDays(List<Weekend> weekends, ClosedDays holidays, LocalTime cutOff) {
        this.weekends = List.copyOf(weekends);
        this.holidays = holidays;
        this.cutOff = cutOff;
    }

    /** Those of a market. */
    public static BankingDays of(Market market) {
        return BankingDayTable.of(market);
    }

    /** Those of euro payments by the rules of SEPA, in any market: the days of TARGET, without a horizon. */
    public static BankingDays sepa() {
        return SEPA;
    }

    /** The last day until which the holidays of every market are known. */
    public static LocalDate knownEverywhereUntil() {
        return Stream.of(Market.values())
                .map(market -> of(market).horizon())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether banks work on that day. */
    public boolean contain(LocalDate day) {
        return !weekend(day).contains(day.getDayOfWeek()) && holiday(day).isEmpty();
    }

    /** The days of the week on which banks were closed at that time. */
    public Set<DayOfWeek> weekend(LocalDate day) {
        Weekend weekend = weekends.get(0);
        for (Weekend next : weekends) {
            if (!next.from().isAfter(day)) {
                weekend = next;
            }
        }
        return weekend.days();
    }

    /** The name of the holiday on that day; a holiday can be on a weekend. */
    public Optional<String> holiday(LocalDate day) {
        return holidays.on(day);
    }

    /** This day if it is a banking day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!contain(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The first banking day after this day. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The banking day to which something belongs that is asked for at a local time. */
    public LocalDate bankingDay(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        boolean inTime = contain(day) && local.toLocalTime().isBefore(cutOff);
        return inTime ? day : after(day);
    }

    /** The time of a banking day from which on things belong to the next. */
    public LocalTime cutOff() {
        return cutOff;
    }

    /** The last day whose holidays are known. */
    public LocalDate horizon() {
        return holidays.horizon();
    }
}
