package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Instant;

/**
 * The rate windows of all applications. They are kept in the memory of one process, so a restart begins with empty
 * windows.
 */
public interface RateWindows {

    /** Counts one call of the client at {@code now} if its window has room. A changed limit begins a new window. */
    Admission admit(ClientId client, RateLimit limit, Instant now);

    /** How many calls of the client the window has room for at {@code now}; the question itself is not counted. */
    int remaining(ClientId client, RateLimit limit, Instant now);

    /** Forgets the calls that the client has made, so that its window has room for all of them. */
    void empty(ClientId client);

    /** Empty windows of one process. */
    static RateWindows inMemory() {
        return new InMemoryRateWindows();
    }
}
