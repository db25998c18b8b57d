package dev.sandbank.domain.bank.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which banks are closed, from some day on. */
record Weekend(Set<DayOfWeek> days, LocalDate from) {

    static final Weekend SATURDAY_AND_SUNDAY =
            new Weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalDate.MIN);

    Weekend {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
