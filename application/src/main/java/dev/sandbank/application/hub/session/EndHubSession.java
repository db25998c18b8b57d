package dev.sandbank.application.hub.session;

/** Logs a developer out at one browser. */
public final class EndHubSession {

    private final SessionParts parts;

    public EndHubSession(SessionParts parts) {
        this.parts = parts;
    }

    /** Ends the session of a secret, if there is one. */
    public void end(String secret) {
        parts.transactions().run(() -> parts.sessions().remove(SessionStart.idOf(secret)));
    }
}
