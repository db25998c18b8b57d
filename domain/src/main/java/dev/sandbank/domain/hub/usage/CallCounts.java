package dev.sandbank.domain.hub.usage;

/**
 * How the calls of an application were answered.
 *
 * @param calls all of them
 * @param limited the calls that were refused because of the rate limit (status 429)
 * @param clientErrors the other calls that were answered by a status of 400 to 499
 * @param serverErrors the calls that were answered by a status of 500 and more
 */
public record CallCounts(long calls, long limited, long clientErrors, long serverErrors) {

    /** No calls. */
    public static final CallCounts NONE = new CallCounts(0, 0, 0, 0);

    public CallCounts {
        if (Math.min(Math.min(limited, clientErrors), serverErrors) < 0
                || limited + clientErrors + serverErrors > calls) {
            throw new IllegalArgumentException("calls are counted once each");
        }
    }

    /** The sum of both. */
    public CallCounts plus(CallCounts other) {
        return new CallCounts(
                calls + other.calls,
                limited + other.limited,
                clientErrors + other.clientErrors,
                serverErrors + other.serverErrors);
    }

    /** The calls that failed for other reasons than the rate limit. */
    public long errors() {
        return clientErrors + serverErrors;
    }
}
