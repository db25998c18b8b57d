package dev.sandbank.bootstrap.ratelimit;

import dev.sandbank.application.Ports;
import dev.sandbank.application.ratelimit.LeasedRateWindows;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.persistence.DurableStores;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads by which a node shares rate limits with others: one keeps time, some go on with calls that waited. */
public final class NodeWindows implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeWindows.class);
    private static final int SECONDS_TO_STOP = 5;

    private final ExecutorService answers =
            new ForkJoinPool(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rate-shares");
        thread.setDaemon(true);
        return thread;
    });
    private final LeasedRateWindows windows;

    private NodeWindows(DurableStores stores, Ports ports) {
        this.windows = new LeasedRateWindows(
                stores.sharedRates(),
                ports.monotonic(),
                ports.wall(),
                () -> UUID.randomUUID().toString(),
                answers);
        windows.start();
        long tick = LeasedRateWindows.TICK.toMillis();
        timer.scheduleWithFixedDelay(this::tick, tick, tick, TimeUnit.MILLISECONDS);
    }

    /** Begins to share with the other nodes of a store; the first sign of life is kept when this returns. */
    public static NodeWindows over(DurableStores stores, Ports ports) {
        return new NodeWindows(stores, ports);
    }

    public RateWindows windows() {
        return windows;
    }

    private void tick() {
        try {
            windows.tick();
        } catch (RuntimeException e) {
            LOG.error("Rate limits are not shared with other nodes at present", e);
        }
    }

    /** Gives free slots back to the other nodes. The server must have stopped to answer before. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        windows.close();
        answers.shutdown();
    }
}
