package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.LeasedWindow;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.ratelimit.ShareAsk;
import dev.sandbank.domain.ratelimit.ShareAsk.Need;
import dev.sandbank.domain.ratelimit.ShareAsk.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One application on one node: its slots, the calls that wait for one, and its exchanges with the store, of which there
 * is one at a time.
 */
final class LeasedClient {

    /** How long to wait before the store is asked for the same again. */
    static final Duration PACE = Duration.ofMillis(100);

    private final String node;
    private final OwnLease lease;
    private final LeasedWindow window = new LeasedWindow();
    private final Heard heard = new Heard();
    private final Rounds rounds;
    private final WaitingCalls waiting;
    private RateLimit limit;
    private int left;
    private int spareLeft;
    private Instant nextPoll = Instant.MIN;
    private Instant exchangedAt = Instant.MIN;
    private boolean exchanging;
    private boolean failing;
    private boolean over;
    private boolean givesBack;
    private boolean closed;
    private boolean forgotten;

    LeasedClient(String node, OwnLease lease, RateLimit limit, Executor answers) {
        this.node = node;
        this.lease = lease;
        this.limit = limit;
        this.rounds = new Rounds(node);
        this.waiting = new WaitingCalls(answers);
    }

    /** Null if this application was forgotten in the meantime; then the caller must look it up again. */
    synchronized @Nullable CompletionStage<Admission> admit(RateLimit asked, Instant now) {
        if (forgotten) {
            return null;
        }
        adopt(asked);
        Admission admitted = tryToAdmit(now);
        if (admitted != null) {
            return CompletableFuture.completedFuture(admitted);
        }
        if (!lease.lastsAt(now)) {
            return CompletableFuture.failedFuture(WaitingCalls.unavailable());
        }
        boolean full = waiting.size() >= limit.perMinute();
        return full || rounds.isUsedUp(now) ? CompletableFuture.completedFuture(refused(now)) : waiting.add(now);
    }

    /**
     * What the store is to be asked now; null if nothing, or if it is being asked. The slots that are given back are out
     * of use from here on; so whatever becomes of the exchange, the store never knows of fewer slots than are in use.
     */
    synchronized @Nullable ShareAsk ask(Instant now) {
        if (!isDue(now)) {
            return null;
        }
        Need need = need(now);
        if (isIdle(now) || over || closed || heard.isUnanswered()) {
            window.keepFree(0, now);
        } else if (givesBack) {
            window.keepFree(spare(now), now);
        }
        givesBack = false;
        exchanging = true;
        return new ShareAsk(node, limit, offer(now), need);
    }

    /**
     * Takes note of what the store answered.
     *
     * @param askedAt when it was asked
     * @param silent the nodes that no answer is expected of
     */
    synchronized void exchanged(ShareAsk ask, Instant askedAt, ClientShares after, Set<String> silent, Instant now) {
        exchanging = false;
        failing = false;
        exchangedAt = now;
        nextPoll = now.plus(PACE);
        generation(after.generation(), askedAt);
        heard.read(after, node);
        int granted =
                after.of(node).map(RateShare::slots).orElse(0) - ask.offer().keep();
        window.add(granted);
        left = after.left(limit);
        spareLeft = after.spare(limit);
        over = left < 0;
        serve(now);
        if (waiting.isEmpty()) {
            rounds.close();
            forgotten = after.of(node).isEmpty() && window.slots() == 0;
        } else {
            if (!rounds.isOpen() && ask.need().opens() && granted < ask.need().calls()) {
                rounds.open(after.round(), askedAt);
            }
            if (left <= 0 && rounds.end(after, silent, now.plus(window.untilOldestLeaves(now)), now)) {
                waiting.refuseOlder(rounds.usedUpUntil(), refused(now));
            }
        }
    }

    /** Takes note that the store did not answer. It may have changed the shares all the same. */
    synchronized void failed(Instant now) {
        exchanging = false;
        failing = true;
        nextPoll = now.plus(PACE);
    }

    /** Lets waiting calls have the slots that became free, and refuses those that waited too long. */
    synchronized void tick(Instant now) {
        serve(now);
        if (!lease.lastsAt(now)) {
            waiting.failAll();
        } else if (failing || lease.isDoubted()) {
            waiting.failOlder(now.minus(WaitingCalls.PATIENCE));
        } else {
            waiting.refuseOlder(now.minus(WaitingCalls.PATIENCE), refused(now));
        }
        if (waiting.isEmpty()) {
            rounds.close();
        }
    }

    /** Gives slots back that are not used. */
    synchronized void sweep(Instant now) {
        givesBack = window.free(now) > 2 * spare(now) || isIdle(now);
    }

    /** Lets nothing more wait, and gives all free slots back. */
    synchronized void close() {
        waiting.failAll();
        closed = true;
        givesBack = true;
    }

    synchronized void news(long lastRound) {
        heard.news(lastRound);
    }

    /** Takes note that the store, asked at an instant, had no news. */
    synchronized void noNews(Instant askedAt) {
        if (!exchanging && !failing && exchangedAt.isBefore(askedAt)) {
            heard.notResetAt(askedAt);
        }
    }

    /** Takes note that this node resets the count, and not before an instant. */
    synchronized void reset(long generation, Instant notBefore) {
        heard.notResetAt(notBefore);
        generation(generation, notBefore);
    }

    /** Takes note that the store knows nothing of the slots of this node; calls begin anew without any. */
    synchronized void lost() {
        waiting.failAll();
        closed = true;
        forgotten = true;
    }

    synchronized boolean isForgotten() {
        return forgotten;
    }

    synchronized boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** How many calls are left, if no node but this one has free slots. */
    synchronized int remaining(RateLimit asked, ClientShares shares, Instant now) {
        int others = shares.shares().stream()
                .filter(share -> !share.node().equals(node))
                .mapToInt(RateShare::slots)
                .sum();
        return Math.max(0, asked.perMinute() - others - window.counted(now));
    }

    private boolean isDue(Instant now) {
        if (exchanging || forgotten || failing && now.isBefore(nextPoll)) {
            return false;
        }
        if (closed) {
            return givesBack;
        }
        if (heard.hasNews() || givesBack || failing) {
            return true;
        }
        if (!waiting.isEmpty()) {
            return !lease.isDoubted() && (!rounds.isOpen() || !now.isBefore(nextPoll));
        }
        return over ? !now.isBefore(nextPoll) : spareLeft > 0 && 2 * window.free(now) < spare(now);
    }

    /** Whoever is closed answers all rounds to come: nothing of what it keeps becomes free before it is taken for dead. */
    private Offer offer(Instant now) {
        if (window.free(now) > 0) {
            return new Offer(window.slots(), 0, Duration.ZERO);
        }
        return closed
                ? new Offer(window.slots(), Long.MAX_VALUE, RateWindow.LENGTH)
                : new Offer(window.slots(), heard.round(), window.untilOldestLeaves(now));
    }

    /** A part of the limit, which grows with use: so a busy application seldom asks, and a small limit is shared. */
    private int spare(Instant now) {
        int most = limit.perMinute() / 8;
        int least = limit.perMinute() / 16;
        return Math.max(1, Math.min(most, Math.max(least, window.counted(now) / 8)));
    }

    private Need need(Instant now) {
        if (closed || isIdle(now) || over && waiting.isEmpty()) {
            return Need.NOTHING;
        }
        return new Need(waiting.size(), heard.isUnanswered() ? 0 : spare(now), !rounds.isOpen());
    }

    private boolean isIdle(Instant now) {
        return waiting.isEmpty() && window.counted(now) == 0 && !rounds.isUsedUp(now);
    }

    private void adopt(RateLimit asked) {
        if (!limit.equals(asked)) {
            limit = asked;
            over = true;
            rounds.forgetUsedUp();
        }
    }

    private void generation(long stored, Instant askedAt) {
        Instant reset = heard.resetSince(stored, askedAt);
        if (reset != null) {
            window.forgetBefore(reset);
            rounds.forgetUsedUp();
        }
    }

    private @Nullable Admission tryToAdmit(Instant now) {
        if (over) {
            window.keepFree(0, now);
        }
        return window.admit(lease.believed(), now)
                ? new Admission(
                        true, limit.perMinute(), window.free(now) + Math.max(0, left), window.untilOldestLeaves(now))
                : null;
    }

    private void serve(Instant now) {
        while (!waiting.isEmpty()) {
            Admission admission = tryToAdmit(now);
            if (admission == null) {
                return;
            }
            waiting.admitFirst(admission);
        }
    }

    private Admission refused(Instant now) {
        Duration wait = rounds.isUsedUp(now)
                ? Duration.between(now, rounds.usedUpUntil())
                : window.counted(now) == 0 ? PACE : window.untilOldestLeaves(now);
        return new Admission(false, limit.perMinute(), 0, wait);
    }
}
