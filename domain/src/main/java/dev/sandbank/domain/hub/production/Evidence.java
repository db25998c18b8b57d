package dev.sandbank.domain.hub.production;

import java.time.Instant;
import java.util.List;

/**
 * The checklist as it was at an instant.
 *
 * @param results one for each item, in their order
 */
public record Evidence(Instant at, List<CheckResult> results) {

    public Evidence {
        results = List.copyOf(results);
        if (!results.stream().map(CheckResult::item).toList().equals(List.of(ChecklistItem.values()))) {
            throw new IllegalArgumentException("evidence has one result for each item of the checklist");
        }
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return results.stream().noneMatch(result -> result.outcome() == CheckOutcome.MISSING);
    }
}
