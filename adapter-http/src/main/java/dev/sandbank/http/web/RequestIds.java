package dev.sandbank.http.web;

import dev.sandbank.application.support.Secrets;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the ids of requests, in the form of a UUID. The first half is random and fixed at the start; the second half
 * counts from a random number. The ids need not be secret, so no new randomness is used for each.
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
