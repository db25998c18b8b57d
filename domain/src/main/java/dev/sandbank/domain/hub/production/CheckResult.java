package dev.sandbank.domain.hub.production;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the hub has seen about one item of the checklist.
 *
 * @param seenAt when it was seen last; null if never, and for items that count calls
 * @param calls the calls of the counted days; 0 for items that do not count calls
 * @param bad those among them that speak against the application
 */
public record CheckResult(
        ChecklistItem item, CheckOutcome outcome, @Nullable Instant seenAt, long calls, long bad) {

    static CheckResult seen(ChecklistItem item, Instant at) {
        return new CheckResult(item, CheckOutcome.MET, at, 0, 0);
    }

    static CheckResult without(ChecklistItem item, CheckOutcome outcome) {
        return new CheckResult(item, outcome, null, 0, 0);
    }
}
