package dev.sandbank.bootstrap.node;

import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does, once a second, what fell due in every space, if this server leads. The first round is over when this is made, so that calls find
 * booked what fell due while no server ran.
 */
final class DueRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DueRounds.class);

    /** How long a stop waits; what is still due then is done after the next start. */
    private static final int SECONDS_TO_STOP = 5;

    private final BankRecords records;
    private final Clock wall;
    private final SpaceClocks clocks;
    private final RunDue runDue;
    private final ThisNode node;
    private final Set<SpaceId> failing = new HashSet<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "due");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    DueRounds(BankRecords records, Clock wall, SpaceClocks clocks, RunDue runDue, ThisNode node) {
        this.records = records;
        this.wall = wall;
        this.clocks = clocks;
        this.runDue = runDue;
        this.node = node;
        round();
        timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    private void round() {
        if (!node.leads()) {
            return;
        }
        try {
            List<SpaceId> due = records.spacesWithDue(wall.instant());
            failing.retainAll(Set.copyOf(due));
            due.stream().takeWhile(space -> !closed && node.leads()).forEach(this::inSpace);
        } catch (RuntimeException e) {
            LOG.debug("What is due could not be read: {}", e.getMessage());
        }
    }

    /** A failure is logged once; the next round tries again, and other spaces go on. */
    private void inSpace(SpaceId space) {
        try {
            runDue.run(space, clocks.now(space));
            failing.remove(space);
        } catch (RuntimeException e) {
            if (!closed && failing.add(space)) {
                LOG.warn("What is due in the space {} could not be done: {}", space.value(), e.getMessage());
            }
        }
    }

    /** Waits for the space that is dealt with, because the store is closed next. */
    @Override
    public void close() {
        closed = true;
        timer.shutdown();
        try {
            if (!timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
