package dev.sandbank.application.call;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody who reads new calls may go on. Reading on does not count as a use of the session. */
public final class CheckTail {

    private final HubSessions sessions;
    private final Developers developers;
    private final OwnedApplications applications;
    private final Clock wall;

    public CheckTail(HubSessions sessions, Developers developers, OwnedApplications applications, Clock wall) {
        this.sessions = sessions;
        this.developers = developers;
        this.applications = applications;
        this.wall = wall;
    }

    /**
     * The applications whose calls the developer of a session may see now; empty if the session is over.
     *
     * @param wanted these alone; null for all
     */
    public Optional<List<ClientId>> check(HubSession session, @Nullable List<ClientId> wanted) {
        boolean live = sessions.find(session.id())
                        .filter(each -> each.liveAt(wall.instant()))
                        .isPresent()
                && developers
                        .find(session.developer())
                        .filter(each -> !each.suspended())
                        .isPresent();
        return live ? Optional.of(UsableClients.of(applications, session.developer(), wanted)) : Optional.empty();
    }
}
