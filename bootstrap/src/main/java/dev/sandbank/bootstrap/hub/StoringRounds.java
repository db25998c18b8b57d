package dev.sandbank.bootstrap.hub;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores again and again what was collected in memory, on a thread of its own, and once more when it is closed. */
public final class StoringRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoringRounds.class);
    private static final int CLOSE_SECONDS = 10;

    private final String what;
    private final Runnable store;
    private final ScheduledExecutorService timer;
    private boolean failing;

    /**
     * Begins with the first round after one period.
     *
     * @param thread the name of the thread
     * @param period the time between two rounds
     * @param what is stored; begins the sentence that is logged if it fails
     * @param store stores what was collected since it ran last
     */
    public StoringRounds(String thread, Duration period, String what, Runnable store) {
        this.what = what;
        this.store = store;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, thread);
            made.setDaemon(true);
            return made;
        });
        timer.scheduleWithFixedDelay(this::round, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs one round. A failure is logged once, and the next round tries again. */
    private void round() {
        try {
            store.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("{} could not be stored: {}", what, e.getMessage());
            }
        }
    }

    /** Stores what was collected since the last round. The server must have stopped to answer before. */
    @Override
    public void close() {
        timer.execute(this::round);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
