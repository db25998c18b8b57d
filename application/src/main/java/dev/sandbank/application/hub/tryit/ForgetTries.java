package dev.sandbank.application.hub.tryit;

import java.time.Instant;

/** Ends the tokens that the hub holds for a session when that ends. */
public final class ForgetTries {

    private final TryTools tools;
    private final EndTokens endTokens;

    public ForgetTries(TryTools tools) {
        this.tools = tools;
        this.endTokens = new EndTokens(tools);
    }

    /** Ends those of a session that is ending, and of those that have ended otherwise. */
    public void forget(String session) {
        tools.memory().forget(session);
        forgetEnded();
        endTokens.endDropped();
    }

    /** Forgets sessions that are no more. */
    private void forgetEnded() {
        Instant now = tools.wall().instant();
        for (String session : tools.memory().sessions()) {
            if (tools.sessions().find(session).filter(live -> live.liveAt(now)).isEmpty()) {
                tools.memory().forget(session);
            }
        }
    }
}
