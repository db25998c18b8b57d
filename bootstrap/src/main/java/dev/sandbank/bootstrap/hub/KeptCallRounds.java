package dev.sandbank.bootstrap.hub;

import dev.sandbank.application.Stores;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallIds;
import dev.sandbank.application.call.ForgetCalls;
import dev.sandbank.application.call.KeepCalls;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.call.StoreCalls;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores some times a second the entries of the calls that were answered, on a thread of its own. */
public final class KeptCallRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptCallRounds.class);
    private static final int MILLIS = 250;
    private static final int CLOSE_SECONDS = 10;

    private final CallBounds bounds;
    private final KeepCalls waiting;
    private final StoreCalls store;
    private final ForgetCalls forget;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "call-entries");
        thread.setDaemon(true);
        return thread;
    });
    private boolean failing;

    public KeptCallRounds(CallBounds bounds, Stores stores, Secrets secrets, Clock wall) {
        CallIds ids = new CallIds(secrets, wall);
        this.bounds = bounds;
        this.waiting = new KeepCalls(bounds, ids, wall);
        this.store = new StoreCalls(waiting, ids, stores.callEntries(), stores.transactions());
        this.forget = new ForgetCalls(stores.callEntries(), store, bounds, wall);
        timer.scheduleWithFixedDelay(this::round, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Sees every call that is answered. */
    public CallLog log() {
        return bounds.most() == 0 ? CallLog.NONE : waiting;
    }

    /** What is kept of them. */
    public KeptCalls calls() {
        return bounds.most() == 0 ? KeptCalls.NONE : waiting;
    }

    /** Removes the entries beyond what is kept. */
    public void forget() {
        forget.forget();
    }

    /** Runs one round. A failure is logged once. */
    private void round() {
        try {
            store.store();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("Entries of calls could not be stored: {}", e.getMessage());
            }
        }
    }

    /** Stores what waits. The server must have stopped to answer before. */
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
