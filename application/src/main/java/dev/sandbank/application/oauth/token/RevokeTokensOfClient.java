package dev.sandbank.application.oauth.token;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Revokes everything a client holds: its customers' grants with their tokens, and its two-legged tokens. */
public final class RevokeTokensOfClient {

    private static final int BATCH = 500;

    private final Clients clients;
    private final AccessTokens accessTokens;
    private final Grants grants;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Audit audit;

    public RevokeTokensOfClient(
            Clients clients,
            AccessTokens accessTokens,
            Grants grants,
            Transactions transactions,
            SpaceClocks clocks,
            Audit audit) {
        this.clients = clients;
        this.accessTokens = accessTokens;
        this.grants = grants;
        this.transactions = transactions;
        this.clocks = clocks;
        this.audit = audit;
    }

    /**
     * Returns the number of tokens and grants that ended. It works in batches, so that other work on a busy server need
     * not wait long; each batch is durable on its own. Refuses an unknown client.
     */
    public int revoke(ClientId id) {
        Instant now = clocks.now(clients.find(id)
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())))
                .space());
        int ended = 0;
        int batch;
        do {
            batch = transactions.run(() -> revokeBatch(id, now));
            ended += batch;
        } while (batch > 0);
        return ended;
    }

    private int revokeBatch(ClientId id, Instant now) {
        int ended = revokeGrants(id, now) + revokeTokens(id, now);
        if (ended > 0) {
            audit.note(AuditAction.TOKENS_REVOKED, id.value(), Map.of("ended", Integer.toString(ended)));
        }
        return ended;
    }

    private int revokeGrants(ClientId id, Instant now) {
        List<Grant> live = grants.liveOf(id, now, BATCH);
        live.forEach(grant -> grants.revoke(grant.id(), now));
        return live.size();
    }

    private int revokeTokens(ClientId id, Instant now) {
        List<AccessToken> live = accessTokens.liveOf(id, now, BATCH);
        live.forEach(token -> accessTokens.revoke(token.id(), now));
        return live.size();
    }
}
