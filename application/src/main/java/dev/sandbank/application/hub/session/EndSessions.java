package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import java.util.function.Predicate;

/** Logs a developer out at other browsers. */
public final class EndSessions {

    private final SessionParts parts;

    public EndSessions(SessionParts parts) {
        this.parts = parts;
    }

    /** Ends those sessions of a developer that a condition holds for, and returns how many. */
    public int end(DeveloperId developer, Predicate<HubSession> condition) {
        return parts.transactions().run(() -> (int) parts.sessions().of(developer).stream()
                .filter(condition)
                .filter(session -> parts.sessions().remove(session.id()))
                .count());
    }
}
