package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.certificate.Thumbprint;
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
 * @param grant the grant of a customer, or null for a two-legged token, with which an application acts for itself
 * @param revokedAt the instant when this token alone was revoked, or null; the end of its grant ends it too
 * @param boundTo the certificate without which it opens nothing (RFC 8705 section 3); null if it needs none
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
        @Nullable Instant revokedAt,
        @Nullable Thumbprint boundTo) {

    /** A token that needs no certificate. */
    public AccessToken(
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
        this(id, hash, space, client, market, businessCode, scopes, grant, issuedAt, expiresAt, revokedAt, null);
    }

    /** Whether the application acts for itself and not for a customer. */
    public boolean twoLegged() {
        return grant == null;
    }

    /** How it was obtained. */
    public GrantKind grantKind() {
        return grant == null ? GrantKind.CLIENT_CREDENTIALS : grant.kind();
    }

    /** Whether the token has expired; true from the instant of expiry on. */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean revoked() {
        return revokedAt != null || (grant != null && grant.revokedAt() != null);
    }
}
