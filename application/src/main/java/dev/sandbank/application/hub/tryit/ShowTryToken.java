package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.hub.developer.DeveloperId;
import java.util.Optional;

/** Shows the token that a session holds, if it opens anything now. */
public final class ShowTryToken {

    private final TryTools tools;

    public ShowTryToken(TryTools tools) {
        this.tools = tools;
    }

    /** Refuses an application that the developer may not use. */
    public Optional<HeldToken> show(DeveloperId acting, String session, TryParty party) {
        tools.usable(acting, party.client());
        return Optional.ofNullable(tools.memory().held(session, party)).filter(tools::works);
    }
}
