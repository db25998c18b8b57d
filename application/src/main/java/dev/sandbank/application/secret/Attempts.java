package dev.sandbank.application.secret;

import dev.sandbank.application.support.RecentlyUsed;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.secret.FailedAttempts;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Counts the failed attempts of this process, in memory: those of each source at each target in a row, and those of
 * each source at all targets within a minute. For each of the two it remembers the ten thousand most recent.
 */
final class Attempts {

    /** The number of wrong secrets in a minute, for all targets together, after which a source must wait. */
    static final RateLimit OF_ONE_SOURCE = new RateLimit(100);

    private static final int BOUND = 10_000;

    private final Map<Pair, Counted> pairs = new RecentlyUsed<>(BOUND);
    private final Map<Source, RateWindow> sources = new RecentlyUsed<>(BOUND);
    private volatile boolean noneFailed = true;

    /** Whether no attempt has failed yet. This check is fast, and on most installations it is nearly always true. */
    boolean noneFailed() {
        return noneFailed;
    }

    /** How long the pair must wait; zero if it need not. */
    synchronized Duration waitOf(Pair pair, Instant now) {
        FailedAttempts attempts = of(pair).attempts();
        return attempts.lockedUntil() != null && attempts.lockedAt(now)
                ? Duration.between(now, attempts.lockedUntil())
                : Duration.ZERO;
    }

    /** How long the source must wait, whatever it tries; zero if it need not. */
    synchronized Duration waitOf(Source source, Instant now) {
        RateWindow window = sources.get(source);
        return window != null && window.remaining(now) == 0 ? window.admit(now).retryAfter() : Duration.ZERO;
    }

    /** Counts one failure, and returns the state after it. */
    synchronized FailedAttempts fail(Pair pair, Instant now) {
        noneFailed = false;
        sources.computeIfAbsent(pair.source(), source -> new RateWindow(OF_ONE_SOURCE))
                .admit(now);
        Counted before = of(pair);
        FailedAttempts after = before.attempts().fail(pair.target().kind().limit(), now);
        if (!after.equals(before.attempts())) {
            pairs.put(pair, new Counted(after, Shown.NO));
        }
        return after;
    }

    /** True only for the first caller, who then must store the lock. */
    synchronized boolean claimStoring(Pair pair) {
        Counted counted = of(pair);
        boolean first = counted.shown() == Shown.NO;
        if (first) {
            pairs.put(pair, new Counted(counted.attempts(), Shown.SOON));
        }
        return first;
    }

    synchronized void stored(Pair pair) {
        pairs.computeIfPresent(pair, (same, counted) -> new Counted(counted.attempts(), Shown.YES));
    }

    /** Whether the pair's lock was written to the store; the operator may have removed it since. */
    synchronized boolean isStored(Pair pair) {
        return of(pair).shown() == Shown.YES;
    }

    /** Whether the pair was locked here, also if that is over. */
    synchronized boolean wasLocked(Pair pair) {
        return of(pair).attempts().lockedUntil() != null;
    }

    synchronized void forget(Pair pair) {
        pairs.remove(pair);
    }

    private Counted of(Pair pair) {
        return pairs.getOrDefault(pair, Counted.NOTHING);
    }

    /** A source and the target whose secret it tries. */
    record Pair(Source source, GuessTarget target) {}

    /** Whether a lock was written to the store. */
    private enum Shown {
        NO,
        SOON,
        YES
    }

    private record Counted(FailedAttempts attempts, Shown shown) {
        static final Counted NOTHING = new Counted(FailedAttempts.NONE, Shown.NO);
    }
}
