package dev.sandbank.application.hub.session.account;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.AccountDependents;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.LinkPurpose;
import java.time.Clock;
import java.time.Instant;

/** Ends the sessions of a developer whose account ends, and the links in their mails. */
public final class EndAccess implements AccountDependents {

    private final HubSessions sessions;
    private final ActingLinks links;
    private final Clock wall;

    public EndAccess(HubSessions sessions, ActingLinks links, Clock wall) {
        this.sessions = sessions;
        this.links = links;
        this.wall = wall;
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        sessions.removeAllOf(going.id(), "");
        links.endAll(LinkPurpose.PASSWORD_RESET, going.id().value(), now);
        links.endAllBeginning(LinkPurpose.EMAIL_CHANGE, going.id().value(), now);
    }
}
