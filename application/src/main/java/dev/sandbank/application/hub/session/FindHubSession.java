package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.Optional;

/** Finds out who is logged in at a browser, and notes once a minute that the session is used. */
public final class FindHubSession {

    private final SessionParts parts;

    public FindHubSession(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * The session of a secret and its developer; empty if it has ended or the developer is suspended.
     *
     * @param source where the request comes from
     */
    public Optional<Present> find(String secret, Source source) {
        Instant now = parts.now();
        Optional<HubSession> session =
                parts.sessions().find(SessionStart.idOf(secret)).filter(each -> each.liveAt(now));
        Optional<Developer> developer = session.flatMap(
                        each -> parts.developers().find(each.developer()))
                .filter(each -> !each.suspended());
        if (session.isEmpty() || developer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Present(
                noted(session.get(), now, source),
                developer.get(),
                parts.codeGuard().mustEnrol(developer.get())));
    }

    private HubSession noted(HubSession session, Instant now, Source source) {
        if (!session.isToBeNoted(now, source)) {
            return session;
        }
        HubSession seen = session.seen(now, source);
        // Nobody waits for it: if it is not written, the next use writes it.
        parts.transactions().submit(() -> parts.sessions().replace(seen));
        return seen;
    }

    /**
     * Somebody who is logged in.
     *
     * @param mustEnrol whether they must set up a second factor before anything else
     */
    public record Present(HubSession session, Developer developer, boolean mustEnrol) {}
}
