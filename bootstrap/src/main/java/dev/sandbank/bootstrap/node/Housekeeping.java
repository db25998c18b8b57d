package dev.sandbank.bootstrap.node;

import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.secret.Locks;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes, once a second, rows that ended long enough ago by the clock of their space. It works in small pieces, each a
 * unit of work of its own, so that calls can run between them. It runs often, so that a round is short.
 */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /** The number of rows of a kind that one piece deletes; this takes some milliseconds. */
    private static final int PIECE = 500;

    /** The maximum number of pieces in a round; five times the number that the fastest issuing of tokens needs. */
    private static final int MAX_PIECES = 200;

    /**
     * The number of spaces that a round visits in addition to the default one, so that a round stays short even with
     * many spaces.
     */
    private static final int SPACES = 20;

    private static final int FIRST_SECOND = 10;

    private final Spaces spaces;
    private final ExpiredTokens expiredTokens;
    private final SpaceClocks clocks;
    private final Duration keepExpired;
    private final ThisNode node;
    private final Runnable alsoForget;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> rounds;
    private volatile boolean closed;
    private boolean failing;
    private int next;

    /**
     * Begins.
     *
     * @param node does this for all servers if it leads
     * @param alsoForget deletes in each round, in small pieces, what belongs to no space; also where others lead
     */
    Housekeeping(
            Spaces spaces,
            ExpiredTokens expiredTokens,
            SpaceClocks clocks,
            Duration keepExpired,
            ThisNode node,
            Runnable alsoForget) {
        this.spaces = spaces;
        this.expiredTokens = expiredTokens;
        this.clocks = clocks;
        this.keepExpired = keepExpired;
        this.node = node;
        this.alsoForget = alsoForget;
        this.rounds = timer.scheduleWithFixedDelay(this::tidy, FIRST_SECOND, 1, TimeUnit.SECONDS);
    }

    /** Runs one round. A failure is logged once, and the next round tries again. */
    void tidy() {
        try {
            if (node.leads()) {
                inTurn().forEach(this::tidy);
            }
            alsoForget.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("What expired could not be deleted: {}", e.getMessage());
            }
        }
    }

    /** The spaces of this round: always the default one, and some others in turn. */
    private Set<SpaceId> inTurn() {
        List<Space> all = spaces.list();
        Set<SpaceId> turn = new LinkedHashSet<>();
        turn.add(SpaceId.DEFAULT);
        for (int i = 0; i < Math.min(all.size(), SPACES); i++) {
            next = (next + 1) % all.size();
            turn.add(all.get(next).id());
        }
        return turn;
    }

    /**
     * Deletes by the clock of the space, because a token that has expired by the wall clock may be valid in a space
     * whose clock was set back.
     */
    private void tidy(SpaceId space) {
        Instant before = clocks.now(space).minus(keepExpired);
        boolean more = true;
        for (int pieces = 0; more && pieces < MAX_PIECES && !closed; pieces++) {
            more = expiredTokens.forget(space, before, PIECE) >= PIECE;
        }
    }

    /** Removes the locks that ended while no server ran. */
    void forgetLocks(Locks locks, Instant started) {
        if (node.leads()) {
            timer.execute(() -> removeEnded(started, locks));
        }
    }

    private static void removeEnded(Instant started, Locks locks) {
        try {
            locks.removeEndedBefore(started);
        } catch (RuntimeException e) {
            LOG.warn("Locks that have ended could not be deleted: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
