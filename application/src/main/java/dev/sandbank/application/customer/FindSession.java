package dev.sandbank.application.customer;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import java.util.Optional;

/** Finds a customer's session by the secret that the browser holds. */
public final class FindSession {

    private final CustomerSessions sessions;
    private final SpaceClocks clocks;

    public FindSession(CustomerSessions sessions, SpaceClocks clocks) {
        this.sessions = sessions;
        this.clocks = clocks;
    }

    /** The session, if there is one and it has not ended. */
    public Optional<CustomerSession> find(String secret) {
        return sessions.find(SessionIds.of(secret)).filter(session -> session.liveAt(clocks.now(session.space())));
    }
}
