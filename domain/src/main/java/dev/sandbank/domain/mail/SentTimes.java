package dev.sandbank.domain.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When messages were written lately, to one address, for one source or for one flow. Instants are those of a clock that never jumps.
 *
 * @param newestFirst at most as many as a limit needs
 */
public record SentTimes(List<Instant> newestFirst) {

    /** No mail yet. */
    public static final SentTimes NONE = new SentTimes(List.of());

    public SentTimes {
        newestFirst = List.copyOf(newestFirst);
    }

    /**
     * How many mails are allowed.
     *
     * @param pause the least time between two of them
     * @param most the largest number within {@code span}
     */
    public record Limit(Duration pause, int most, Duration span) {

        /** Of mails to one address that anybody can cause. */
        public static final Limit OF_ADDRESS = new Limit(Duration.ofMinutes(1), 5, Duration.ofHours(1));

        /** Of mails that one source causes. */
        public static final Limit OF_SOURCE = new Limit(Duration.ZERO, 30, Duration.ofHours(1));

        /** Of one-time codes that are sent again for one flow. */
        public static final Limit OF_FLOW = new Limit(Duration.ZERO, 5, Duration.ofHours(1));
    }

    /** Whether one more may be written now. */
    public boolean allow(Limit limit, Instant now) {
        boolean soon = !newestFirst.isEmpty() && now.isBefore(newestFirst.get(0).plus(limit.pause()));
        boolean many = newestFirst.size() >= limit.most()
                && now.isBefore(newestFirst.get(limit.most() - 1).plus(limit.span()));
        return !soon && !many;
    }

    /** The same with one more, written now. */
    public SentTimes and(Limit limit, Instant now) {
        return new SentTimes(Stream.concat(Stream.of(now), newestFirst.stream())
                .limit(limit.most())
                .toList());
    }
}
