package dev.sandbank.application.oauth.token;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal.NamedTokenUnknown;
import java.util.Map;

/**
 * Revokes a token by its id, which is not secret. Revoking an access token ends only that token; revoking a refresh
 * token ends its whole family.
 */
public final class RevokeTokenById {

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final Grants grants;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Audit audit;

    public RevokeTokenById(
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            Grants grants,
            Transactions transactions,
            SpaceClocks clocks,
            Audit audit) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.grants = grants;
        this.transactions = transactions;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** Revokes it; false if the token had ended before. Refuses an unknown token. */
    public boolean revoke(TokenId id) {
        return transactions.run(() -> {
            boolean ended = accessTokens.find(id).map(this::end).orElseGet(() -> endFamily(id));
            if (ended) {
                audit.note(AuditAction.TOKEN_REVOKED, id.value(), Map.of());
            }
            return ended;
        });
    }

    private boolean end(AccessToken token) {
        return !token.revoked() && accessTokens.revoke(token.id(), clocks.now(token.space()));
    }

    private boolean endFamily(TokenId id) {
        var grant = refreshTokens
                .find(id)
                .orElseThrow(() -> new Refused(new NamedTokenUnknown(id.value())))
                .grant();
        return grants.revoke(grant.id(), clocks.now(grant.space()));
    }
}
