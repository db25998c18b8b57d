package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.LinkPurpose;
import java.util.Optional;

/** Finds out whose password a link can change. It changes nothing. */
public final class FindPasswordReset {

    private final SessionParts parts;

    public FindPasswordReset(SessionParts parts) {
        this.parts = parts;
    }

    /** The developer; empty if the link cannot be used. */
    public Optional<Developer> find(String token) {
        return parts.presented()
                .find(token, LinkPurpose.PASSWORD_RESET)
                .filter(link -> link.liveAt(parts.now()))
                .flatMap(link -> parts.developers().find(new DeveloperId(link.subject())))
                .filter(developer -> !developer.suspended());
    }
}
