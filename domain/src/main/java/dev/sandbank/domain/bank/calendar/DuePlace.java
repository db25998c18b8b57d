package dev.sandbank.domain.bank.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The place of an occurrence among all that are to be done on a day. The order is by the day of the plan, then the
 * kind, then the older order, then the id, so that it is the same on every machine.
 *
 * @param due the day by the plan, before it was moved to a banking day
 * @param created when the customer ordered it
 * @param id the name of what is done, unique in its kind
 */
public record DuePlace(LocalDate due, DueKind kind, Instant created, String id) implements Comparable<DuePlace> {

    private static final Comparator<DuePlace> ORDER = Comparator.comparing(DuePlace::due)
            .thenComparing(DuePlace::kind)
            .thenComparing(DuePlace::created)
            .thenComparing(DuePlace::id);

    @Override
    public int compareTo(DuePlace other) {
        return ORDER.compare(this, other);
    }
}
