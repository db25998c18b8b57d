package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.ratelimit.Admission;
import java.time.Clock;

/** Counts a call of an application against its rate limit. Measured by the wall clock, whatever its space's clock says. */
public final class AdmitCall {

    private final RateWindows windows;
    private final Clock wall;

    public AdmitCall(RateWindows windows, Clock wall) {
        this.windows = windows;
        this.wall = wall;
    }

    /** Whether the call may go on, and what the application should be told about its limit. */
    public Admission admit(Client client) {
        return client.rateLimit().unlimited()
                ? Admission.UNLIMITED
                : windows.admit(client.id(), client.rateLimit(), wall.instant());
    }
}
