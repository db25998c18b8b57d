package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.ratelimit.Admission;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Counts a call of an application against its rate limit, measured by a clock that no change of the wall clock or of
 * its space's clock affects.
 */
public final class AdmitCall {

    private final RateWindows windows;
    private final MonotonicClock monotonic;

    public AdmitCall(RateWindows windows, MonotonicClock monotonic) {
        this.windows = windows;
        this.monotonic = monotonic;
    }

    /**
     * Whether the call may go on, and what the application should be told about its limit.
     *
     * @return completed at once, unless this is one of several nodes and must ask the others; failed with
     *     {@link dev.sandbank.application.support.StoreUnavailable} if it cannot
     */
    public CompletionStage<Admission> admit(Client client) {
        return client.rateLimit().unlimited()
                ? CompletableFuture.completedFuture(Admission.UNLIMITED)
                : windows.admit(client.id(), client.rateLimit(), monotonic.now());
    }
}
