package dev.sandbank.http.hub.call;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.TailCalls.Tail;
import dev.sandbank.application.call.TailPlace;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.web.stream.EventStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One reader of new calls. What is to be sent waits in a queue; a reader for whom it grows too long is cut off, and comes
 * back by the id of the last event.
 */
final class CallTail {

    /** The largest number of events that wait; a new reader begins with fewer. */
    static final int MOST = 2_048;

    /** The largest number of events that are written at a time, so that little of them is twice in memory. */
    private static final int MOST_WRITTEN = 64;

    private final HubSession session;
    private final CallFilter asked;
    private final CallFilter filter;
    private final Set<ClientId> clients;
    private final EventStream stream;
    private final BlockingQueue<TailEvent> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean sending = new AtomicBoolean();
    private TailPlace place;
    private volatile boolean ending;
    private volatile boolean over;
    private final AtomicLong sent = new AtomicLong();
    private long sentBefore;
    private int roundsOfSending;

    CallTail(HubSession session, CallFilter asked, Tail tail, EventStream stream) {
        this.session = session;
        this.asked = asked;
        this.filter = asked.of(tail.clients());
        this.clients = Set.copyOf(tail.clients());
        this.place = tail.place();
        this.stream = stream;
        TailEvents.first(tail).forEach(waiting::add);
    }

    HubSession session() {
        return session;
    }

    /** What the reader asked for, before it was known which applications those are. */
    CallFilter asked() {
        return asked;
    }

    /** Whether the reader sees these applications and no others. */
    boolean sees(List<ClientId> usable) {
        return clients.equals(Set.copyOf(usable));
    }

    boolean isOver() {
        return over;
    }

    /** Breaks the connection off, if the reader has done so. */
    void cutIfGone() {
        if (!over && stream.isGone()) {
            cut();
        }
    }

    /** Whether there is something to send, or to end. */
    boolean isDue() {
        return !over && (ending || !waiting.isEmpty());
    }

    /**
     * Tells the reader of an entry, if it is one of the wanted ones and came later than the last one.
     *
     * @param text what all readers are told of it
     */
    void tell(CallEntry entry, String text) {
        if (ending || entry.number() <= place.number() || !clients.contains(entry.client())) {
            return;
        }
        place = place.after(entry);
        if (filter.fits(entry)) {
            add(new TailEvent(place, text));
        }
    }

    /** Lets a sign of life wait, unless something waits already. */
    void beat() {
        if (!ending && waiting.isEmpty()) {
            add(TailEvent.of(TailEvents.BEAT));
        }
    }

    /** Tells the reader why the stream ends, and ends it. */
    void end(String reason) {
        if (!ending) {
            add(TailEvent.of(TailEvents.end(reason)));
            ending = true;
        }
    }

    /** Whether the same events were being sent in so many calls of this one after the other. */
    boolean isStuck(int rounds) {
        long now = sent.get();
        roundsOfSending = sending.get() && now == sentBefore ? roundsOfSending + 1 : 0;
        sentBefore = now;
        return roundsOfSending > rounds;
    }

    /** Breaks the connection off. */
    void cut() {
        over = true;
        stream.cut();
    }

    /** Sends what waits, unless another thread is at it. It waits for the network. */
    void send() {
        while (isDue() && sending.compareAndSet(false, true)) {
            try {
                sendAll();
            } finally {
                sending.set(false);
                sent.incrementAndGet();
            }
        }
    }

    private void sendAll() {
        boolean last = ending;
        List<TailEvent> events = new ArrayList<>();
        waiting.drainTo(events, MOST_WRITTEN);
        StringBuilder text = new StringBuilder();
        events.forEach(event -> event.writeTo(text));
        if (!stream.send(text.toString())) {
            over = true;
        } else if (last && waiting.isEmpty()) {
            over = true;
            stream.end();
        }
    }

    private void add(TailEvent event) {
        if (!waiting.offer(event)) {
            cut();
        }
    }
}
