package dev.sandbank.mail;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something if it is not called off in time. Timeouts of sockets do not see a server that sends a byte a second. */
final class Watchdog implements AutoCloseable {

    private final Runnable act;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "mail-watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean acted;
    private @Nullable Future<?> armed;

    Watchdog(Runnable act) {
        this.act = act;
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Begins to wait; what was waited for before does not count any more. */
    void arm(Duration limit) {
        callOff();
        acted = false;
        armed = timer.schedule(this::act, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    void callOff() {
        Future<?> waiting = armed;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    /** Whether it acted since it was armed last. */
    boolean hasActed() {
        return acted;
    }

    private void act() {
        acted = true;
        act.run();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
