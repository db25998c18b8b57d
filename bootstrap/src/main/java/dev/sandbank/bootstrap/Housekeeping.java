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

/** Forgets, once a minute, what ended long enough ago; in small pieces, so that no call waits for it. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int PIECE = 1_000;
    private static final int MAX_PIECES = 200;

    private final ExpiredTokens expiredTokens;
    private final Clock clock;
    private final Duration keepExpired;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> rounds;

    Housekeeping(ExpiredTokens expiredTokens, Locks locks, Clock clock, Duration keepExpired) {
        this.expiredTokens = expiredTokens;
        this.clock = clock;
        this.keepExpired = keepExpired;
        Instant started = clock.instant();
        timer.execute(() -> attempt("Locks of an earlier server", () -> locks.removeOlderThan(started)));
        this.rounds = timer.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
    }

    /** One round. What goes wrong is logged and tried again in the next one. */
    void tidy() {
        attempt("Expired tokens", () -> {
            int pieces = 0;
            while (expiredTokens.forget(clock.instant().minus(keepExpired), PIECE) >= PIECE && pieces < MAX_PIECES) {
                pieces++;
            }
        });
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} could not be forgotten: {}", what, e.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
