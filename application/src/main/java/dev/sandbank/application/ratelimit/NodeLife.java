package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Stages;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.SeenBeats;
import dev.sandbank.domain.ratelimit.ShareAsk;
import dev.sandbank.domain.ratelimit.ShareLost;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node under one id, from when it is entered in the store until it is removed from there. It never waits for the
 * store: every unit is submitted, and at most one of each kind is under way.
 */
final class NodeLife {

    /** How often it gives a sign of life. */
    static final Duration BEAT = Duration.ofSeconds(1);

    /** How often it looks whether other nodes need slots. */
    static final Duration LOOK = Duration.ofMillis(200);

    private final String node;
    private final Shared shared;
    private final Map<ClientId, LeasedClient> clients = new ConcurrentHashMap<>();
    private final SeenBeats beats = new SeenBeats();
    private final Due beat = new Due(BEAT);
    private final Due look = new Due(LOOK);
    private final OwnLease lease;
    private volatile Set<String> silent = Set.of();
    private volatile boolean entered;
    private volatile boolean removed;

    NodeLife(String node, Shared shared) {
        this.node = node;
        this.shared = shared;
        this.lease = new OwnLease(shared.wall());
    }

    /** Whether its slots were given to other nodes. Its lease has ended before that. */
    boolean wasRemoved() {
        return removed;
    }

    CompletionStage<Admission> admit(ClientId id, RateLimit limit, Instant now) {
        while (true) {
            LeasedClient client = clients.get(id);
            if (client == null) {
                client = clients.computeIfAbsent(id, any -> new LeasedClient(node, lease, limit, shared.answers()));
            }
            CompletionStage<Admission> admission = client.admit(limit, now);
            if (admission != null) {
                exchange(id, client);
                return admission;
            }
            clients.remove(id, client);
        }
    }

    /** The application on this node; null if it has not called here lately. */
    @Nullable
    LeasedClient find(ClientId id) {
        return clients.get(id);
    }

    /** Does what is due. To be called several times as often as {@link #LOOK} says. */
    void tick(Instant now) {
        if (lease.isDoubted()) {
            beat.hurry();
        }
        if (beat.begins(now)) {
            beat(now);
        }
        if (entered && look.begins(now)) {
            look(now);
        }
        clients.forEach((id, client) -> {
            if (client.hasWaiting()) {
                client.tick(now);
            }
            exchange(id, client);
        });
    }

    /** Gives all free slots back, and admits nothing more. */
    void end() {
        lease.end();
        clients.forEach((id, client) -> {
            client.close();
            exchange(id, client);
        });
    }

    /** Why it may admit no calls, in words for people; empty if it may. */
    Optional<String> trouble() {
        return lease.lastsAt(shared.clock().now())
                ? Optional.empty()
                : Optional.of("this node cannot share rate limits with others, because the store does not answer");
    }

    /** Gives a sign of life; completed when it is known what became of it. */
    CompletionStage<Void> beat(Instant askedAt) {
        boolean first = !entered;
        OwnLease.Kept asked = lease.asking(askedAt);
        return submit(() -> {
                    if (first && !shared.shares().beats().containsKey(node)) {
                        shared.shares().enter(node);
                    }
                    boolean alive = shared.shares().beat(node);
                    return alive ? shared.shares().beats() : Map.<String, Long>of();
                })
                .handle((seen, failure) -> {
                    beat.ended();
                    if (failure == null) {
                        beaten(asked, seen);
                    }
                    return null;
                });
    }

    private void beaten(OwnLease.Kept asked, Map<String, Long> seen) {
        if (!seen.containsKey(node)) {
            removed = true;
            return;
        }
        entered = true;
        lease.renew(asked);
        Instant now = shared.clock().now();
        Map<String, Long> ended;
        synchronized (beats) {
            beats.see(seen, now);
            silent = beats.silent(now);
            ended = beats.ended(now);
        }
        ended.forEach((other, last) -> submit(() -> {
            shared.shares().remove(other, last);
            return other;
        }));
        clients.values().forEach(client -> client.sweep(now));
    }

    private void look(Instant askedAt) {
        submit(() -> shared.shares().news(node)).whenComplete((news, failure) -> {
            look.ended();
            if (failure == null) {
                clients.forEach((id, client) -> {
                    Long round = news.get(id);
                    if (round == null) {
                        client.noNews(askedAt);
                    } else {
                        client.news(round);
                        exchange(id, client);
                    }
                });
            }
        });
    }

    private void exchange(ClientId id, LeasedClient client) {
        Instant askedAt = shared.clock().now();
        ShareAsk ask = client.ask(askedAt);
        if (ask == null) {
            return;
        }
        submit(() -> {
                    ClientShares after = shared.shares().lock(id).exchange(ask);
                    shared.shares().change(id, node, after);
                    return after;
                })
                .whenComplete((after, failure) -> {
                    Instant now = shared.clock().now();
                    if (failure == null) {
                        client.exchanged(ask, askedAt, after, silent, now);
                        if (client.isForgotten()) {
                            clients.remove(id, client);
                        }
                        exchange(id, client);
                    } else if (Stages.cause(failure) instanceof ShareLost) {
                        client.lost();
                        clients.remove(id, client);
                    } else {
                        client.failed(now);
                    }
                });
    }

    private <T> CompletionStage<T> submit(Supplier<T> work) {
        try {
            return shared.rates().transactions().submit(work);
        } catch (StoreUnavailable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What all lives of a node use. */
    record Shared(SharedRates rates, MonotonicClock clock, InstantSource wall, Executor answers) {

        RateShares shares() {
            return rates.shares();
        }
    }

    /** Something that is done at intervals, and not again before it has ended. */
    private static final class Due {

        private final Duration interval;
        private final AtomicBoolean underWay = new AtomicBoolean();
        private volatile Instant next = Instant.MIN;

        Due(Duration interval) {
            this.interval = interval;
        }

        boolean begins(Instant now) {
            if (now.isBefore(next) || !underWay.compareAndSet(false, true)) {
                return false;
            }
            next = now.plus(interval);
            return true;
        }

        void hurry() {
            next = Instant.MIN;
        }

        void ended() {
            underWay.set(false);
        }
    }
}
