package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers when each secret was used last, to a minute. Noting a use changes memory alone; {@link #write} stores what
 * was noted, so that not every call waits for a store.
 */
public interface SecretUses {

    /** Notes a use. Calls of the same minute cost one look into a map. */
    void note(SecretHash secret, Instant now);

    /** When a secret was used last; empty if it never was. */
    Optional<Instant> lastUse(SecretHash secret);

    /** Stores what was noted since the last call. */
    void write();
}
