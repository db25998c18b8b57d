package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import java.util.HashMap;
import java.util.Map;

/**
 * The sum of what was counted in several hours.
 *
 * @param statuses of calls that proved their application
 * @param latencies of the same
 * @param named the number of calls that only named an application
 * @param tried how many calls of {@code statuses} developers tried from pages of the hub
 * @param causes of refusals, of both kinds of calls
 */
record UsageSum(StatusCounts statuses, Latencies latencies, long named, long tried, Map<String, Long> causes) {

    /** No calls. */
    static final UsageSum NONE = new UsageSum(StatusCounts.NONE, Latencies.NONE, 0, 0, Map.of());

    UsageSum {
        causes = Map.copyOf(causes);
    }

    /**
     * The sum of an hour.
     *
     * @param withTried whether the times of tried calls count
     */
    static UsageSum of(UsageHalfHour half, boolean withTried) {
        if (half.key().tried()) {
            return new UsageSum(
                    half.statuses(),
                    withTried ? half.latencies() : Latencies.NONE,
                    0,
                    half.statuses().calls(),
                    half.causes());
        }
        return half.key().proved()
                ? new UsageSum(half.statuses(), half.latencies(), 0, 0, half.causes())
                : new UsageSum(
                        StatusCounts.NONE, Latencies.NONE, half.statuses().calls(), 0, half.causes());
    }

    /** The sum of both. */
    UsageSum plus(UsageSum other) {
        Map<String, Long> all = new HashMap<>(causes);
        other.causes.forEach((cause, calls) -> all.merge(cause, calls, Long::sum));
        return new UsageSum(
                statuses.plus(other.statuses),
                latencies.plus(other.latencies),
                named + other.named,
                tried + other.tried,
                all);
    }
}
