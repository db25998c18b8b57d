package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token as stored.
 *
 * @param grant what a customer allowed, or null for a two-legged token, which stands for the application alone
 * @param revokedAt when it was ended by itself, or null; the end of its grant ends it too
 */
@RecordBuilder
public record AccessToken(
        TokenId id,
        SecretHash hash,
        SpaceId space,
        ClientId client,
        Market market,
        BusinessCode businessCode,
        Scopes scopes,
        @Nullable Grant grant,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether no customer stands behind it. */
    public boolean twoLegged() {
        return grant == null;
    }

    /** How it was obtained. */
    public GrantKind grantKind() {
        return grant == null ? GrantKind.CLIENT_CREDENTIALS : grant.kind();
    }

    /** Expired from the instant of expiry on. */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean revoked() {
        return revokedAt != null || (grant != null && grant.revokedAt() != null);
    }
}
