package dev.sandbank.bootstrap;

import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets, once a minute, what ended long enough ago by the clock of its space; in small pieces, so that no call waits for it. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int PIECE = 1_000;
    private static final int MAX_PIECES = 200;

    private final Spaces spaces;
    private final ExpiredTokens expiredTokens;
    private final SpaceClocks clocks;
    private final Duration keepExpired;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> rounds;

    Housekeeping(Spaces spaces, ExpiredTokens expiredTokens, SpaceClocks clocks, Duration keepExpired) {
        this.spaces = spaces;
        this.expiredTokens = expiredTokens;
        this.clocks = clocks;
        this.keepExpired = keepExpired;
        this.rounds = timer.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
    }

    /** One round. What goes wrong is logged and tried again in the next one. */
    void tidy() {
        try {
            spaces.list().forEach(space -> tidy(space.id()));
        } catch (RuntimeException e) {
            LOG.warn("Expired tokens could not be forgotten: {}", e.getMessage());
        }
    }

    /** By the clock of the space: what is over elsewhere may be alive in a space that was set back. */
    private void tidy(SpaceId space) {
        Instant before = clocks.now(space).minus(keepExpired);
        int pieces = 0;
        while (expiredTokens.forget(space, before, PIECE) >= PIECE && pieces < MAX_PIECES) {
            pieces++;
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
