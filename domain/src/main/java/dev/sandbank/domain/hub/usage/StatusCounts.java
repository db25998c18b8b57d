package dev.sandbank.domain.hub.usage;

/**
 * How calls were answered, by the statuses that a developer asks about.
 *
 * @param calls all of them
 * @param unauthenticated answered 401
 * @param forbidden answered 403
 * @param limited answered 429
 * @param otherErrors answered by another status of 400 and more
 */
public record StatusCounts(long calls, long unauthenticated, long forbidden, long limited, long otherErrors) {

    /** No calls. */
    public static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0);

    /** The sum of both. */
    public StatusCounts plus(StatusCounts other) {
        return new StatusCounts(
                calls + other.calls,
                unauthenticated + other.unauthenticated,
                forbidden + other.forbidden,
                limited + other.limited,
                otherErrors + other.otherErrors);
    }

    /** The calls that did not succeed. */
    public long errors() {
        return unauthenticated + forbidden + limited + otherErrors;
    }
}
