package dev.sandbank.application.hub.application.access;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import java.time.Instant;
import java.util.Optional;

/** Shows what an application holds to somebody who may use it. */
public final class ShowAccess {

    private final AccessTools tools;

    public ShowAccess(AccessTools tools) {
        this.tools = tools;
    }

    /** What it holds; refuses one that the developer may not use as if there were none. */
    public ApplicationAccess show(DeveloperId acting, ClientId id) {
        Client client = tools.applications().usable(acting, id);
        Instant now = tools.applications().clocks().now(client.space());
        boolean own = tools.applications().applications().ownerOf(id).equals(Optional.of(acting));
        int left = client.rateLimit().unlimited()
                ? 0
                : tools.windows()
                        .remaining(id, client.rateLimit(), tools.monotonic().now());
        return new ApplicationAccess(
                client,
                own,
                left,
                now,
                tools.tokens().liveOf(id, now, ApplicationAccess.MAX).stream()
                        .filter(AccessToken::twoLegged)
                        .toList(),
                tools.grants().liveOf(id, now, ApplicationAccess.MAX));
    }
}
