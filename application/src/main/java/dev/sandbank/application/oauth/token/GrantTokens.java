package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token and the refresh token that renews it, issued together.
 *
 * @param familyEnd when the refresh token and all its successors end
 * @param boundTo the certificate that both are bound to; null if to none
 */
public record GrantTokens(
        Grant grant,
        Scopes scopes,
        OpaqueToken access,
        OpaqueToken refresh,
        Instant issuedAt,
        Instant familyEnd,
        @Nullable Thumbprint boundTo) {

    private AccessToken accessToken(Lifetimes lifetimes) {
        return new AccessToken(
                access.id(),
                access.hash(),
                grant.space(),
                grant.client(),
                grant.market(),
                grant.businessCode(),
                scopes,
                grant,
                issuedAt,
                accessEnd(lifetimes),
                null,
                boundTo);
    }

    private RefreshToken refreshToken() {
        return new RefreshToken(refresh.id(), refresh.hash(), grant, scopes, issuedAt, familyEnd, null, boundTo);
    }

    /**
     * The answer to the application at {@code now}; when a refresh is repeated, {@code now} is later than the issue.
     */
    public IssuedTokens handedOutAt(Instant now, Lifetimes lifetimes) {
        long expiresIn = Duration.between(now, accessEnd(lifetimes)).toSeconds();
        long refreshExpiresIn = Duration.between(now, familyEnd).toSeconds();
        return new IssuedTokens(
                access, expiresIn, grant.grantedAt(), scopes, refresh, refreshExpiresIn, grant, boundTo);
    }

    /** Stores the tokens. Their grant must be stored and must last until the family ends. */
    public void keepIn(TokenStores stores, Lifetimes lifetimes) {
        stores.accessTokens().add(accessToken(lifetimes));
        stores.refreshTokens().add(refreshToken());
    }

    private Instant accessEnd(Lifetimes lifetimes) {
        return issuedAt.plus(lifetimes.accessToken(grant.kind()));
    }
}
