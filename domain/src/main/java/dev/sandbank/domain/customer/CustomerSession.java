package dev.sandbank.domain.customer;

import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;

/**
 * A customer who has logged in at the bank's pages with a browser.
 *
 * @param id the hash of the session's secret, which only the browser holds, in hex
 */
public record CustomerSession(String id, SpaceId space, CustomerId customer, Instant startedAt) {

    /** How long a session lasts. */
    public static final Duration LIFETIME = Duration.ofMinutes(20);

    public Instant expiresAt() {
        return startedAt.plus(LIFETIME);
    }

    public boolean liveAt(Instant now) {
        return now.isBefore(expiresAt());
    }
}
