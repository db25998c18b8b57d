package dev.sandbank.application.hub.usage;

import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What an application did with one operation in one half of an hour. Halves are kept because in some zones the days begin
 * at half past an hour.
 *
 * @param key whose it is, and of when
 * @param latencies of the calls; none of calls that only named the application
 * @param causes the number of refusals with 401, 403 or 429 by the name of their reason
 */
public record UsageHalfHour(Key key, StatusCounts statuses, Latencies latencies, Map<String, Long> causes) {

    /**
     * What there is one row of.
     *
     * @param half the number of the half hour since 1970-01-01T00:00:00Z
     * @param proved whether the calls proved to come from the application; else they only named it
     * @param tried whether developers tried them from pages of the hub; else programs called
     */
    public record Key(ClientId client, long half, String operation, boolean proved, boolean tried) {}

    /** The length of what there is one row of. */
    public static final Duration LENGTH = Duration.ofMinutes(30);

    /** The number of the half hour of an instant. */
    public static long halfOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), LENGTH.toSeconds());
    }

    public UsageHalfHour {
        causes = Map.copyOf(causes);
    }

    /** Whether nothing was counted: no call, no part of one that was under way when the half was taken. */
    boolean isNothing() {
        return statuses.equals(StatusCounts.NONE) && latencies.calls() == 0 && causes.isEmpty();
    }

    /** The sum of both, of the same key. */
    public UsageHalfHour plus(UsageHalfHour other) {
        Map<String, Long> sum = new HashMap<>(causes);
        other.causes.forEach((cause, calls) -> sum.merge(cause, calls, Long::sum));
        return new UsageHalfHour(key, statuses.plus(other.statuses), latencies.plus(other.latencies), sum);
    }
}
