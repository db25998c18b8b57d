package dev.sandbank.application.call;

import dev.sandbank.application.space.CallLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * The calls that wait to be stored. There is room for some of each application, so that one that calls very often pushes
 * out no others. Neither side waits for the other.
 */
final class WaitingCalls {

    /** Applications share a place if the hashes of their ids end alike, which is rare and does no harm. */
    private static final int PLACES = 256;

    private final int most;
    private final int mostOfOne;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicIntegerArray taken = new AtomicIntegerArray(PLACES);
    private final LongAdder dropped = new LongAdder();

    /** A call, with the application that made it or that it named. */
    record Waiting(long atMillis, String client, CallLog.Call call) {}

    WaitingCalls(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there is room for one more call of an application; if not, it counts as dropped. */
    boolean hasRoomFor(String client) {
        boolean room = isRoomFor(client);
        if (!room) {
            dropped.increment();
        }
        return room;
    }

    boolean isRoomFor(String client) {
        return taken.get(place(client)) < mostOfOne && size.get() < most;
    }

    void add(Waiting call) {
        taken.incrementAndGet(place(call.client()));
        size.incrementAndGet();
        queue.add(call);
    }

    /** Takes all of them, the first one first, for one thread at a time. */
    List<Waiting> take() {
        List<Waiting> all = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            all.add(next);
        }
        size.addAndGet(-all.size());
        if (!all.isEmpty()) {
            for (int place = 0; place < PLACES; place++) {
                taken.set(place, 0);
            }
        }
        return all;
    }

    /** Counts calls of which nothing is kept. */
    void drop(int calls) {
        dropped.add(calls);
    }

    long dropped() {
        return dropped.sum();
    }

    private static int place(String client) {
        int hash = client.hashCode();
        return (hash ^ hash >>> 8 ^ hash >>> 16) & PLACES - 1;
    }
}
