package dev.sandbank.http.web.body;

import java.util.concurrent.atomic.AtomicLong;

/** The memory for all bodies that are being read or answered. */
final class BodyBudget {

    private final long bytes;
    private final AtomicLong reserved = new AtomicLong();

    BodyBudget(long bytes) {
        this.bytes = bytes;
    }

    /** Reserves bytes for a body; false, and nothing is reserved, if there are not enough. */
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
