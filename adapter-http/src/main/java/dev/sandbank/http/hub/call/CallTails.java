package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.CallUseCases.Tails;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.TailCalls.Tail;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.web.stream.EventStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Those who read new calls. Some times a second the entries that were stored are read, once for all readers; calls
 * themselves have nothing to do with it, and without readers nothing is done. A reader who is slow holds up no other one.
 */
public final class CallTails implements AutoCloseable {

    /** The time between two rounds. */
    public static final Duration PERIOD = Duration.ofMillis(250);

    /** The time between two signs of life. */
    static final Duration BEAT = Duration.ofSeconds(15);

    /** The largest number of streams of one session, and of all. */
    static final int MOST_OF_SESSION = 4;

    static final int MOST = 200;

    private static final int ROUNDS_TO_BEAT = (int) BEAT.dividedBy(PERIOD);
    private static final int ROUNDS_TO_CHECK = (int) Duration.ofSeconds(2).dividedBy(PERIOD);
    private static final int ROUNDS_TO_SEND = (int) Duration.ofSeconds(5).dividedBy(PERIOD);
    private static final long STOP_MILLIS = 1_000;

    /** The largest number of pages of entries in a round; what is left comes with the next one. */
    private static final int MOST_PAGES = 5;

    private final Tails useCases;
    private final List<CallTail> tails = new CopyOnWriteArrayList<>();

    /** A thread for each reader who is slow, so that the others still have theirs. */
    private final ExecutorService senders =
            new ThreadPoolExecutor(0, MOST, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "call-tail");
                thread.setDaemon(true);
                return thread;
            });

    private long last;
    private long rounds;
    private boolean closed;

    public CallTails(Tails useCases) {
        this.useCases = useCases;
    }

    /**
     * Takes another reader, if there is room.
     *
     * @param asked what the reader wants to see
     * @param from finds what the reader is told first
     * @param stream begins the answer with a text
     * @return false if there is no room, or nothing to read; then no answer has begun
     */
    synchronized boolean open(
            HubSession session, CallFilter asked, Supplier<Tail> from, Function<String, EventStream> stream) {
        tails.stream().filter(each -> each.session().id().equals(session.id())).forEach(CallTail::cutIfGone);
        removeEnded();
        long ofSession = tails.stream()
                .filter(each -> each.session().id().equals(session.id()))
                .count();
        if (closed || tails.size() >= MOST || ofSession >= MOST_OF_SESSION) {
            return false;
        }
        Tail tail = from.get();
        if (tail.clients().isEmpty()) {
            return false;
        }
        if (tails.isEmpty()) {
            last = tail.place().number();
        }
        CallTail added = new CallTail(session, asked, tail, stream.apply(TailEvents.RETRY));
        tails.add(added);
        send(added);
        return true;
    }

    /** The number of readers. */
    public int size() {
        return tails.size();
    }

    /** Does what is due. To be called once in each {@link #PERIOD}, by one thread at a time. */
    public synchronized void round() {
        rounds++;
        removeEnded();
        if (tails.isEmpty()) {
            return;
        }
        tellNew();
        if (rounds % ROUNDS_TO_CHECK == 0) {
            tails.forEach(CallTail::cutIfGone);
            removeEnded();
            tails.forEach(this::check);
        }
        if (rounds % ROUNDS_TO_BEAT == 0) {
            tails.forEach(CallTail::beat);
        }
        for (CallTail tail : tails) {
            if (tail.isStuck(ROUNDS_TO_SEND)) {
                tail.cut();
            }
            send(tail);
        }
        removeEnded();
    }

    private void tellNew() {
        for (int page = 0; page < MOST_PAGES; page++) {
            List<CallEntry> newest = new ArrayList<>(useCases.all()
                    .find(CallFilter.ALL, Seek.before(last, Seek.MAX_ROWS))
                    .rows());
            Collections.reverse(newest);
            for (CallEntry entry : newest) {
                last = entry.number();
                String text = TailEvents.call(entry);
                tails.forEach(tail -> tail.tell(entry, text));
            }
            tails.forEach(this::send);
            if (newest.size() < Seek.MAX_ROWS) {
                return;
            }
        }
    }

    private void check(CallTail tail) {
        Optional<List<ClientId>> usable =
                useCases.check().check(tail.session(), tail.asked().clients());
        if (usable.isEmpty()) {
            tail.end("You are logged out.");
        } else if (!tail.sees(usable.get())) {
            tail.end("The applications that you may see are others now.");
        }
    }

    /** If all senders are busy, the next round tries again. */
    private void send(CallTail tail) {
        if (tail.isDue()) {
            try {
                senders.execute(tail::send);
            } catch (RejectedExecutionException busy) {
                // What waits is still there in the next round.
            }
        }
    }

    private void removeEnded() {
        tails.removeIf(CallTail::isOver);
    }

    /** Tells all readers that the server stops, and waits for a moment until they know. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            for (CallTail tail : tails) {
                tail.end("The server stops.");
                send(tail);
            }
        }
        senders.shutdown();
        try {
            senders.awaitTermination(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tails.stream().filter(tail -> !tail.isOver()).forEach(CallTail::cut);
    }
}
