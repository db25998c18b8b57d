package dev.sandbank.domain.bank.calendar;

import dev.sandbank.domain.bank.reference.TextResource;
import dev.sandbank.domain.market.Market;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code banking-days.txt} at the first use; the file is written market by market and year by year. */
final class BankingDayTable {

    private static final Map<Market, BankingDays> BY_MARKET = read();
    private static final String FROM = "from";

    private final List<Weekend> weekends = new ArrayList<>();
    private final SortedMap<LocalDate, String> holidays = new TreeMap<>();
    private LocalTime cutOff = LocalTime.MAX;
    private int year;

    private BankingDayTable() {}

    static BankingDays of(Market market) {
        return Objects.requireNonNull(BY_MARKET.get(market));
    }

    private static Map<Market, BankingDays> read() {
        Map<Market, BankingDayTable> tables = new EnumMap<>(Market.class);
        BankingDayTable table = new BankingDayTable();
        for (String line : TextResource.lines("banking-days")) {
            String[] cells = line.split(" ", 2);
            if (cells[0].equals("market")) {
                table = new BankingDayTable();
                tables.put(Market.byCode(cells[1]).orElseThrow(), table);
            } else {
                table.take(cells[0], cells[1]);
            }
        }
        Map<Market, BankingDays> days = new EnumMap<>(Market.class);
        tables.forEach((market, read) -> days.put(market, read.days()));
        return days;
    }

    private void take(String word, String rest) {
        switch (word) {
            case "weekend" -> weekends.add(weekend(rest));
            case "cut-off" -> cutOff = LocalTime.parse(rest);
            case "year" -> year = Integer.parseInt(rest);
            default -> holidays.put(LocalDate.parse(year + "-" + word), rest);
        }
    }

    /** Reads {@code FRIDAY SATURDAY}, perhaps with {@code from 2022-01-01}. */
    private static Weekend weekend(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        LocalDate from = LocalDate.MIN;
        for (String word : text.split(" ", -1)) {
            if (Character.isDigit(word.charAt(0))) {
                from = LocalDate.parse(word);
            } else if (!word.equals(FROM)) {
                days.add(DayOfWeek.valueOf(word));
            }
        }
        return new Weekend(days, from);
    }

    private BankingDays days() {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        return new BankingDays(weekends, new HolidayTable(holidays, lastDay), cutOff);
    }
}
