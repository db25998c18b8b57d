package dev.sandbank.cli.hub.production;

import dev.sandbank.domain.hub.production.CheckResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was seen about an item of the checklist, in the JSON of the command line.
 *
 * @param seenAt null if it was never seen, and for items that count calls
 * @param calls null for items that do not count calls
 * @param bad those of the calls that speak against the application
 */
record CheckJson(
        String item,
        String outcome,
        @Nullable String seenAt,
        @Nullable Long calls,
        @Nullable Long bad) {

    static CheckJson of(CheckResult result) {
        Instant seenAt = result.seenAt();
        boolean counts = result.item().countsCalls();
        return new CheckJson(
                result.item().text(),
                result.outcome().text(),
                seenAt == null ? null : seenAt.toString(),
                counts ? Long.valueOf(result.calls()) : null,
                counts ? Long.valueOf(result.bad()) : null);
    }

    String detail() {
        if (calls != null) {
            return bad + " of " + calls + " calls";
        }
        return seenAt == null ? "" : seenAt;
    }
}
