package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHour;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum of what was counted in several hours.
 *
 * @param statuses of calls that proved their application
 * @param latencies of the same
 * @param named the number of calls that only named an application
 * @param causes of refusals, of both kinds of calls
 */
record UsageSum(StatusCounts statuses, Latencies latencies, long named, Map<String, Long> causes) {

    static UsageSum of(List<UsageHour> hours) {
        StatusCounts statuses = StatusCounts.NONE;
        Latencies latencies = Latencies.NONE;
        long named = 0;
        Map<String, Long> causes = new HashMap<>();
        for (UsageHour hour : hours) {
            if (hour.key().proved()) {
                statuses = statuses.plus(hour.statuses());
                latencies = latencies.plus(hour.latencies());
            } else {
                named += hour.statuses().calls();
            }
            hour.causes().forEach((cause, calls) -> causes.merge(cause, calls, Long::sum));
        }
        return new UsageSum(statuses, latencies, named, causes);
    }
}
