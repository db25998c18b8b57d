package dev.sandbank.bootstrap;

import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.secret.Locks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes, once a second, what ended long enough ago. It does so in small pieces, each a unit of work of its own, so
 * that calls go on between them, and often, so that there is never much to do at once.
 */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /** Rows of a kind that one piece deletes: some milliseconds of work. */
    private static final int PIECE = 500;

    /** Pieces of a round, five times what the fastest issuing of tokens needs. */
    private static final int MAX_PIECES = 200;

    private static final int FIRST_SECOND = 10;

    private final ExpiredTokens expiredTokens;
    private final Clock clock;
    private final Duration keepExpired;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> rounds;
    private volatile boolean closed;
    private boolean failing;

    Housekeeping(ExpiredTokens expiredTokens, Locks locks, Clock clock, Duration keepExpired) {
        this.expiredTokens = expiredTokens;
        this.clock = clock;
        this.keepExpired = keepExpired;
        Instant started = clock.instant();
        timer.execute(() -> forgetLocks(locks, started));
        this.rounds = timer.scheduleWithFixedDelay(this::tidy, FIRST_SECOND, 1, TimeUnit.SECONDS);
    }

    /** One round. What goes wrong is logged once and tried again in the next one. */
    void tidy() {
        try {
            boolean more = true;
            for (int pieces = 0; more && pieces < MAX_PIECES && !closed; pieces++) {
                more = expiredTokens.forget(clock.instant().minus(keepExpired), PIECE) >= PIECE;
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("What expired could not be deleted: {}", e.getMessage());
            }
        }
    }

    /** Those that a server before this one set, and this one knows nothing of. */
    private static void forgetLocks(Locks locks, Instant started) {
        try {
            locks.removeOlderThan(started);
        } catch (RuntimeException e) {
            LOG.warn("Locks of an earlier server could not be deleted: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
