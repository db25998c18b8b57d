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
        endTokens.end(tools.memory().forget(session));
        Instant now = tools.wall().instant();
        tools.memory().sessions().stream()
                .filter(each -> tools.sessions()
                        .find(each)
                        .filter(live -> live.liveAt(now))
                        .isEmpty())
                .forEach(ended -> endTokens.end(tools.memory().forget(ended)));
    }
}
