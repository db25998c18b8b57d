package dev.sandbank.http.web.body;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory all bodies together may take that are being read or answered. */
final class BodyBudget {

    private final long bytes;
    private final AtomicLong reserved = new AtomicLong();

    BodyBudget(long bytes) {
        this.bytes = bytes;
    }

    /** Takes so many bytes for a body; false, and nothing is taken, if there are not that many. */
    boolean reserve(int wanted) {
        if (reserved.addAndGet(wanted) > bytes) {
            reserved.addAndGet(-wanted);
            return false;
        }
        return true;
    }

    /** Gives back what was reserved for a body. */
    void release(int taken) {
        reserved.addAndGet(-taken);
    }
}
