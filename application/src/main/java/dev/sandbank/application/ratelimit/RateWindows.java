package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The rate windows of all applications: in the memory of one process, or shared by several. A restart of all of them
 * begins with empty windows.
 */
public interface RateWindows {

    /**
     * Counts one call of the client at {@code now} if its window has room.
     *
     * @return completed at once in most cases; failed with {@link StoreUnavailable} if nobody can know how much room
     *     there is
     */
    CompletionStage<Admission> admit(ClientId client, RateLimit limit, Instant now);

    /** How many calls of the client the window has room for at {@code now}; the question itself is not counted. */
    int remaining(ClientId client, RateLimit limit, Instant now);

    /** Forgets the calls that the client has made, so that its window has room for all of them. */
    void empty(ClientId client);

    /** Why calls are not admitted at present, in words for people; empty if they are. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** Empty windows of one process. */
    static RateWindows inMemory() {
        return new InMemoryRateWindows();
    }
}
