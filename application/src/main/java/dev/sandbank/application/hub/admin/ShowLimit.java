package dev.sandbank.application.hub.admin;

import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.oauth.client.Client;

/** Shows how many calls an application may make now. */
public final class ShowLimit {

    private final RateWindows windows;
    private final MonotonicClock monotonic;

    public ShowLimit(RateWindows windows, MonotonicClock monotonic) {
        this.windows = windows;
        this.monotonic = monotonic;
    }

    /** What its window has room for; of no meaning if it has no limit. */
    public int left(Client client) {
        return client.rateLimit().unlimited() ? 0 : windows.remaining(client.id(), client.rateLimit(), monotonic.now());
    }
}
