package dev.sandbank.application.secret;

import dev.sandbank.application.secret.Attempts.Pair;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.secret.FailedAttempts;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Slows down guessing. Too many wrong secrets in a row lock the pair of source and target; the rightful caller comes
 * from another source and is not locked out. Attempts are counted in memory by each server, so a right secret needs no
 * reading of the store. A lock is also stored, so that the other servers enforce it, and that the operator can see and
 * remove it from another process; the next attempt notices the removal. So an attacker who is spread over all servers has
 * at most as many times the tries as there are servers, until the first of them locks.
 */
public final class Guesses {

    private final Locks locks;
    private final Transactions transactions;
    private final MonotonicClock clock;
    private final Clock wall;
    private final Attempts attempts = new Attempts();

    public Guesses(Locks locks, Transactions transactions, MonotonicClock clock, Clock wall) {
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.wall = wall;
    }

    /**
     * Decides about an attempt whose secret takes time to compare. It is not compared while the source has to wait, so
     * that nobody keeps the machine busy by guessing. Must not be called inside a unit of work.
     *
     * @param right whether the secret is right
     */
    public Verdict judge(Source source, GuessTarget target, BooleanSupplier right) {
        Duration wait = isQuiet() ? Duration.ZERO : waitOf(new Pair(source, target), clock.now());
        return wait.isZero() ? note(source, target, right.getAsBoolean()) : Verdict.locked(wait);
    }

    /**
     * Records an attempt with a right or a wrong secret, and decides whether it passes. Even a right secret does not
     * pass while its source has to wait. Must not be called inside a unit of work.
     */
    public Verdict note(Source source, GuessTarget target, boolean right) {
        if (right && isQuiet()) {
            return Verdict.PASSED;
        }
        Pair pair = new Pair(source, target);
        Instant now = clock.now();
        Duration wait = waitOf(pair, now);
        if (!wait.isZero()) {
            return Verdict.locked(wait);
        }
        if (right) {
            attempts.forget(pair);
            return Verdict.PASSED;
        }
        return fail(pair, now);
    }

    /** Whether nothing failed here and nothing is locked anywhere. */
    private boolean isQuiet() {
        return attempts.noneFailed() && !areThereLocks();
    }

    private boolean areThereLocks() {
        return wall.instant().isBefore(locks.lastEnd());
    }

    /** A lock of another server; what was locked here ends by the clock that never jumps. */
    private Duration waitElsewhere(Pair pair) {
        if (attempts.wasLocked(pair) || !areThereLocks()) {
            return Duration.ZERO;
        }
        Instant now = wall.instant();
        return locks.find(pair.source(), pair.target())
                .map(lock -> lock.waitAt(now))
                .orElse(Duration.ZERO);
    }

    private Duration waitOf(Pair pair, Instant now) {
        Duration wait = attempts.waitOf(pair, now);
        if (!wait.isZero()
                && attempts.isStored(pair)
                && locks.find(pair.source(), pair.target()).isEmpty()) {
            // The operator has lifted the lock.
            attempts.forget(pair);
            wait = Duration.ZERO;
        }
        if (wait.isZero()) {
            wait = waitElsewhere(pair);
        }
        return wait.isZero() ? attempts.waitOf(pair.source(), now) : wait;
    }

    private Verdict fail(Pair pair, Instant now) {
        FailedAttempts after = attempts.fail(pair, now);
        if (!after.lockedAt(now)) {
            return Verdict.wrong(pair.target().kind().limit().failures() - after.failures());
        }
        Duration wait = attempts.waitOf(pair, now);
        if (attempts.claimStoring(pair)) {
            store(pair, wait);
        }
        return Verdict.locked(wait);
    }

    private void store(Pair pair, Duration wait) {
        Instant since = wall.instant();
        transactions.run(() -> {
            locks.add(new Lock(pair.source(), pair.target(), since, since.plus(wait)));
            return true;
        });
        attempts.stored(pair);
    }
}
