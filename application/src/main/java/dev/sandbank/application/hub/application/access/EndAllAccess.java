package dev.sandbank.application.hub.application.access;

import dev.sandbank.application.oauth.token.RevokeTokensOfClient;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;

/** Ends everything that an application holds. */
public final class EndAllAccess {

    private final AccessTools tools;

    public EndAllAccess(AccessTools tools) {
        this.tools = tools;
    }

    /** Returns the number of tokens and grants that ended; only the owner of the application may do this. */
    public int end(DeveloperId acting, ClientId id) {
        tools.applications().owned(acting, id);
        return new RevokeTokensOfClient(
                        tools.applications().clients(),
                        tools.tokens(),
                        tools.grants(),
                        tools.applications().transactions(),
                        tools.applications().clocks(),
                        tools.applications().audit().of(acting))
                .revoke(id);
    }
}
