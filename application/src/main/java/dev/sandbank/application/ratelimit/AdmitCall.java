package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.ratelimit.Admission;

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

    /** Whether the call may go on, and what the application should be told about its limit. */
    public Admission admit(Client client) {
        return client.rateLimit().unlimited()
                ? Admission.UNLIMITED
                : windows.admit(client.id(), client.rateLimit(), monotonic.now());
    }
}
