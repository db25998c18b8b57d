package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import java.util.Optional;

/** Finds out whose code is waited for after the right password. */
public final class FindWaitingLogIn {

    private final SessionParts parts;

    public FindWaitingLogIn(SessionParts parts) {
        this.parts = parts;
    }

    /** The developer; empty if the first step must be taken again. */
    public Optional<Developer> find(String ticket) {
        return parts.tickets().verify(ticket, parts.now());
    }
}
