package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import java.util.List;

/** Lists where a developer is logged in. */
public final class ListHubSessions {

    private final SessionParts parts;

    public ListHubSessions(SessionParts parts) {
        this.parts = parts;
    }

    /** The sessions that have not ended, the newest first. */
    public List<HubSession> list(DeveloperId developer) {
        return parts.sessions().of(developer).stream()
                .filter(session -> session.liveAt(parts.now()))
                .toList();
    }
}
