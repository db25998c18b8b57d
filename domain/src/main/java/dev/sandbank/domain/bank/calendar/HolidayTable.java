package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holidays by date. After the horizon none are known. */
record HolidayTable(SortedMap<LocalDate, String> names, LocalDate horizon) implements ClosedDays {

    HolidayTable {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    @Override
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }
}
