package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The rate windows of one of several nodes that share a store. Each node leases slots of an application's limit, and
 * admits calls on them from memory; so the limit holds over all nodes, whatever happens to one of them. A call waits
 * only if its node has no free slot: for the store, or for other nodes that give theirs back.
 *
 * <p>Over all nodes never more calls than the limit are admitted in any 60 seconds, whatever dies, pauses or gets lost, as
 * long as the store forgets no commit. (A suspended machine is noticed by its wall clock; if that stood still too, the
 * rest of its lease is believed.) While all nodes live and the store answers, a call is refused only if at some instant
 * of its wait the limit was used up, by calls that had been admitted or that waited too. If slots become free so often
 * that no round ends before the next one does, it is refused after {@link WaitingCalls#PATIENCE}; this happens if a limit
 * of some hundreds or more is exceeded.
 *
 * <p>The remaining calls of an admission are those that this node has at hand and those that nobody had when it last
 * asked; other nodes may have taken some of them since, or may have others at hand.
 *
 * <p>A node that cannot reach the store fails calls with {@link dev.sandbank.application.support.StoreUnavailable}
 * after {@link dev.sandbank.domain.ratelimit.NodeLease#LENGTH}. Somebody must call {@link #tick} every {@link #TICK}.
 */
public final class LeasedRateWindows implements RateWindows, AutoCloseable {

    /** How often it must be told the time. */
    public static final Duration TICK = Duration.ofMillis(50);

    private final NodeLife.Shared shared;
    private final Supplier<String> nodeIds;
    private volatile NodeLife life;
    private volatile boolean closed;

    /**
     * @param nodeIds gives an id that no node ever had, each time
     * @param answers goes on with the calls that waited
     */
    public LeasedRateWindows(
            SharedRates rates, MonotonicClock clock, InstantSource wall, Supplier<String> nodeIds, Executor answers) {
        this.shared = new NodeLife.Shared(rates, clock, wall, answers);
        this.nodeIds = nodeIds;
        this.life = new NodeLife(nodeIds.get(), shared);
    }

    /** Gives the first sign of life and waits for the store, so that calls can be admitted after that if it works. */
    public void start() {
        Stages.join(life.beat(shared.clock().now()));
    }

    /** Gives signs of life, and looks what other nodes need, when that is due. It does not wait for the store. */
    public void tick() {
        if (closed) {
            return;
        }
        if (life.wasRemoved()) {
            life.end();
            life = new NodeLife(nodeIds.get(), shared);
        }
        life.tick(shared.clock().now());
    }

    @Override
    public CompletionStage<Admission> admit(ClientId client, RateLimit limit, Instant now) {
        return limit.unlimited()
                ? CompletableFuture.completedFuture(Admission.UNLIMITED)
                : life.admit(client, limit, now);
    }

    /** How many calls are left at least: other nodes may hold a few free slots besides. */
    @Override
    public int remaining(ClientId client, RateLimit limit, Instant now) {
        ClientShares shares = shared.shares().find(client);
        LeasedClient here = life.find(client);
        return here == null ? Math.max(0, shares.left(limit)) : here.remaining(limit, shares, now);
    }

    @Override
    public void empty(ClientId client) {
        Instant before = shared.clock().now();
        long generation =
                shared.rates().transactions().run(() -> shared.shares().reset(client));
        LeasedClient here = life.find(client);
        if (here != null) {
            here.reset(generation, before);
        }
    }

    @Override
    public Optional<String> trouble() {
        return life.trouble();
    }

    /** Gives all free slots back. Those with calls on them become free when other nodes take this one for dead. */
    @Override
    public void close() {
        closed = true;
        life.end();
    }
}
