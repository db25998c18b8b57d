package dev.sandbank.http.web;

import dev.sandbank.application.support.Secrets;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of requests, in the form of a UUID: the first half random at start, the second counting from a random number.
 * They name, and prove nothing, so no randomness is spent on each.
 */
public final class RequestIds {

    /** An odd number, so that a full circle of the counter visits every value. */
    private static final long STRIDE = 0x9e3779b97f4a7c15L;

    private final long installation;
    private final AtomicLong counter;

    public RequestIds(Secrets secrets) {
        ByteBuffer random = ByteBuffer.wrap(secrets.random(2 * Long.BYTES));
        this.installation = random.getLong();
        this.counter = new AtomicLong(random.getLong());
    }

    public String next() {
        return new UUID(installation, counter.addAndGet(STRIDE)).toString();
    }
}
