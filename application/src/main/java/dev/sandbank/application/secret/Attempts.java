package dev.sandbank.application.secret;

import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.secret.FailedAttempts;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The failed attempts of this process, in memory: of each source at each target in a row, and of each source at
 * anything within a minute. Remembers the ten thousand of each that failed last.
 */
final class Attempts {

    /** Wrong secrets of one source in a minute, whatever they are for, after which it must wait. */
    static final RateLimit OF_ONE_SOURCE = new RateLimit(100);

    private static final int BOUND = 10_000;

    private final Map<Pair, Counted> pairs = new RecentlyUsed<>(BOUND);
    private final Map<Source, RateWindow> sources = new RecentlyUsed<>(BOUND);
    private volatile boolean noneFailed = true;

    /** Whether nothing has ever failed, which is so on most installations most of the time, and quickly asked. */
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

    /** Counts one failure, and tells what holds after it. */
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

    /** Whether the caller is the first to store this lock, and so has to. */
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

    /** Whether the pair's lock is in the store, as long as nobody takes it out. */
    synchronized boolean isStored(Pair pair) {
        return of(pair).shown() == Shown.YES;
    }

    synchronized void forget(Pair pair) {
        pairs.remove(pair);
    }

    private Counted of(Pair pair) {
        return pairs.getOrDefault(pair, Counted.NOTHING);
    }

    /** A source and what it tries to get into. */
    record Pair(Source source, GuessTarget target) {}

    /** Whether a lock can be seen in the store. */
    private enum Shown {
        NO,
        SOON,
        YES
    }

    private record Counted(FailedAttempts attempts, Shown shown) {
        static final Counted NOTHING = new Counted(FailedAttempts.NONE, Shown.NO);
    }
}
