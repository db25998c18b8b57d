package dev.sandbank.application.oauth.token;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;

/** Reads a client's live access tokens, newest first. */
public final class ListTokens {

    /** The maximum number of listed tokens. */
    public static final int MAX = 1000;

    private final Clients clients;
    private final AccessTokens accessTokens;
    private final SpaceClocks clocks;

    public ListTokens(Clients clients, AccessTokens accessTokens, SpaceClocks clocks) {
        this.clients = clients;
        this.accessTokens = accessTokens;
        this.clocks = clocks;
    }

    /** Refuses an unknown client. */
    public List<AccessToken> list(ClientId id) {
        Instant now = clocks.now(clients.find(id)
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())))
                .space());
        return accessTokens.liveOf(id, now, MAX);
    }
}
