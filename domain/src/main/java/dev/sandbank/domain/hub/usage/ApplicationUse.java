package dev.sandbank.domain.hub.usage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was seen of an application.
 *
 * @param days the calls of each day in UTC; only the last {@value #DAYS} days are kept
 */
public record ApplicationUse(Map<ObservedFact, FactSeen> facts, SortedMap<LocalDate, CallCounts> days) {

    /** The number of days whose calls are kept. */
    public static final int DAYS = 30;

    /** Nothing was seen. */
    public static final ApplicationUse NONE = new ApplicationUse(Map.of(), Collections.emptySortedMap());

    public ApplicationUse {
        facts = Map.copyOf(facts);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The calls of all kept days. */
    public CallCounts calls() {
        return days.values().stream().reduce(CallCounts.NONE, CallCounts::plus);
    }
}
