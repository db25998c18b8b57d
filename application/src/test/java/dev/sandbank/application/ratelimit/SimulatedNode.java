package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A node with clocks of its own, whose units reach the store late, fail, or are done without its knowing. */
final class SimulatedNode implements Transactions {

    static final ClientId SHOP = new ClientId("shop");

    final LeasedRateWindows windows;
    private final SimulatedTime time;
    private final InMemoryTransactions store;
    private final long clockAhead;
    private long wallAhead;
    private long stoodStill;
    private long suspendedAt;
    private final List<Runnable> missed = new ArrayList<>();
    private boolean dead;
    private boolean paused;

    SimulatedNode(
            String name, SimulatedTime time, RateShares shares, InMemoryTransactions store, long clockAheadMillis) {
        this.time = time;
        this.store = store;
        this.clockAhead = clockAheadMillis;
        int[] lives = new int[1];
        this.windows = new LeasedRateWindows(
                new SharedRates(shares, this), this::now, this::wall, () -> name + "-" + ++lives[0], Runnable::run);
        tick();
    }

    Instant now() {
        return Instant.ofEpochMilli(time.now() + clockAhead - stoodStill);
    }

    private Instant wall() {
        return Instant.ofEpochMilli(time.now() + wallAhead);
    }

    /** Sets the wall clock to a number of milliseconds after the true time. */
    void setWall(long millis) {
        wallAhead = millis;
    }

    void die() {
        dead = true;
    }

    void pause() {
        paused = true;
    }

    /** Pauses the whole machine, whose monotonic clock stands still. */
    void suspend() {
        pause();
        suspendedAt = time.now();
    }

    void resume() {
        paused = false;
        stoodStill += suspendedAt == 0 ? 0 : time.now() - suspendedAt;
        suspendedAt = 0;
        List<Runnable> late = List.copyOf(missed);
        missed.clear();
        late.forEach(this::whenAwake);
    }

    boolean isAwake() {
        return !dead && !paused;
    }

    /** One call; the verdict is true, false, or missing if the node could not know. */
    void call(RateLimit limit, SimulatedCalls calls) {
        long since = time.now();
        windows.admit(SHOP, limit, now()).whenComplete((admission, failure) -> {
            if (failure == null) {
                calls.decided(since, time.now(), admission.admitted());
            } else if (failure instanceof StoreUnavailable) {
                calls.unknown(since, time.now());
            } else {
                throw new AssertionError(failure);
            }
        });
    }

    /** Runs the unit after a while, and tells its result after another while; so units of nodes are interleaved. */
    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        if (time.chance(time.faults().lostBefore())) {
            time.after(time.delay(), () -> whenAwake(() -> result.completeExceptionally(new StoreUnavailable("lost"))));
            return result;
        }
        time.after(time.delay(), () -> {
            CompletionStage<T> done = store.submit(work);
            boolean untold = time.chance(time.faults().lostAfter());
            time.after(
                    time.delay(),
                    () -> whenAwake(() -> done.whenComplete((value, failure) -> {
                        if (untold || failure != null) {
                            result.completeExceptionally(failure == null ? new StoreUnavailable("untold") : failure);
                        } else {
                            result.complete(value);
                        }
                    })));
        });
        return result;
    }

    private void tick() {
        whenAwake(() -> {
            windows.tick();
            time.after(LeasedRateWindows.TICK.toMillis(), this::tick);
        });
    }

    private void whenAwake(Runnable work) {
        if (paused) {
            missed.add(work);
        } else if (!dead) {
            work.run();
        }
    }
}
