package dev.sandbank.bootstrap.hub;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores once a minute what was seen of applications and secrets, and once more when the server is closed. */
public final class UseRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UseRounds.class);
    private static final int SECONDS = 60;
    private static final int CLOSE_SECONDS = 10;

    private final Runnable store;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "application-use");
        thread.setDaemon(true);
        return thread;
    });
    private boolean failing;

    /** @param store stores what was seen since it ran last */
    public UseRounds(Runnable store) {
        this.store = store;
        timer.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Runs one round. A failure is logged once, and the next round tries again. */
    private void round() {
        try {
            store.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("What applications do could not be stored: {}", e.getMessage());
            }
        }
    }

    /** Stores what was counted since the last round. The server must have stopped to answer before. */
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
