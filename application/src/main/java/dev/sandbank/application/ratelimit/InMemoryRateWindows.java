package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The rate windows of this process. A call needs one look-up and one short lock of its client; clients never wait for
 * each other. Once a minute empty windows are removed, so the memory used depends on the number of active clients.
 */
final class InMemoryRateWindows implements RateWindows {

    private static final long SWEEP_MILLIS = RateWindow.LENGTH.toMillis();

    private final ConcurrentHashMap<ClientId, Counter> counters = new ConcurrentHashMap<>();
    private final AtomicLong nextSweep = new AtomicLong(Long.MIN_VALUE);

    /** Never waits. A changed limit begins a new window. */
    @Override
    public CompletionStage<Admission> admit(ClientId client, RateLimit limit, Instant now) {
        return CompletableFuture.completedFuture(admitNow(client, limit, now));
    }

    private Admission admitNow(ClientId client, RateLimit limit, Instant now) {
        if (limit.unlimited()) {
            return Admission.UNLIMITED;
        }
        sweepWhenDue(now);
        while (true) {
            Counter counter = counters.get(client);
            if (counter == null) {
                counter = counters.computeIfAbsent(client, id -> new Counter(limit));
            }
            Admission admission = counter.admit(limit, now);
            if (admission != null) {
                return admission;
            }
        }
    }

    @Override
    public int remaining(ClientId client, RateLimit limit, Instant now) {
        Counter counter = counters.get(client);
        return counter == null ? limit.perMinute() : counter.remaining(limit, now);
    }

    @Override
    public void empty(ClientId client) {
        Counter counter = counters.get(client);
        if (counter != null) {
            counter.empty();
        }
    }

    /** How many clients have a window now. */
    int size() {
        return counters.size();
    }

    private void sweepWhenDue(Instant now) {
        long due = nextSweep.get();
        long millis = now.toEpochMilli();
        if (millis >= due && nextSweep.compareAndSet(due, millis + SWEEP_MILLIS)) {
            counters.values().removeIf(counter -> counter.forgetIfEmpty(now));
        }
    }

    /** One client's window and the limit it was made for. */
    private static final class Counter {

        private RateLimit limit;
        private RateWindow window;
        private boolean forgotten;

        Counter(RateLimit limit) {
            this.limit = limit;
            this.window = new RateWindow(limit);
        }

        /** Null if this counter was removed as empty in the meantime; then the caller must look it up again. */
        synchronized @Nullable Admission admit(RateLimit asked, Instant now) {
            if (forgotten) {
                return null;
            }
            if (!limit.equals(asked)) {
                limit = asked;
                window = new RateWindow(asked);
            }
            return window.admit(now);
        }

        synchronized int remaining(RateLimit asked, Instant now) {
            return limit.equals(asked) ? window.remaining(now) : asked.perMinute();
        }

        synchronized void empty() {
            window = new RateWindow(limit);
        }

        synchronized boolean forgetIfEmpty(Instant now) {
            forgotten = window.remaining(now) == limit.perMinute();
            return forgotten;
        }
    }
}
