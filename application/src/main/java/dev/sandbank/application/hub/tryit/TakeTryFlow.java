package dev.sandbank.application.hub.tryit;

import java.util.Optional;

/** Takes a begun log-in away when its customer comes back, so that it counts once. */
public final class TakeTryFlow {

    private final TryTools tools;

    public TakeTryFlow(TryTools tools) {
        this.tools = tools;
    }

    /** The log-in; empty if the session began none with that state, if it came back already, or if it took too long. */
    public Optional<TryFlow> take(String session, String state) {
        return tools.memory().take(session, state);
    }
}
