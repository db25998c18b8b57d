package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import java.util.Optional;
import java.util.Set;

/** Shows the token that a session holds, if it opens anything now. */
public final class ShowTryToken {

    private final TryTools tools;

    public ShowTryToken(TryTools tools) {
        this.tools = tools;
    }

    /**
     * The token; empty if a call of the operation would have to get another one first.
     *
     * @param wanted each of these scopes opens the operation; empty if any token does
     * @throws dev.sandbank.domain.refusal.Refused CLIENT_UNKNOWN or CLIENT_SUSPENDED
     */
    public Optional<HeldToken> show(DeveloperId acting, String session, TryParty party, Set<String> wanted) {
        Client client = tools.usable(acting, party.client());
        return Optional.ofNullable(tools.memory().held(session, party))
                .filter(token -> WantedScopes.areIn(token, party, client, wanted))
                .filter(tools::works);
    }
}
