package dev.sandbank.application.encryption;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Gives out the public key with a new session; a ciphertext is valid only within its session. */
public final class HandOutE2eKey {

    private final E2eKeys keys;
    private final E2eSessions sessions;
    private final SpaceClocks clocks;

    public HandOutE2eKey(E2eKeys keys, SpaceClocks clocks, Secrets secrets) {
        this.keys = keys;
        this.sessions = new E2eSessions(secrets);
        this.clocks = clocks;
    }

    /** The key and a session of the application. */
    public HandedOut handOut(SpaceId space, String client) {
        Instant now = clocks.now(space);
        return new HandedOut(keys.publicKey(), sessions.begin(client, now), now);
    }

    /** What was handed out, and when. */
    public record HandedOut(E2eKeys.PublicKey key, E2eSession session, Instant at) {}
}
