package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import java.time.Duration;
import java.time.Instant;

/**
 * An access token and the refresh token that renews it, issued together.
 *
 * @param familyEnd when the refresh token and all its successors end
 */
public record GrantTokens(
        Grant grant, Scopes scopes, OpaqueToken access, OpaqueToken refresh, Instant issuedAt, Instant familyEnd) {

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
                null);
    }

    private RefreshToken refreshToken() {
        return new RefreshToken(refresh.id(), refresh.hash(), grant, scopes, issuedAt, familyEnd, null);
    }

    /**
     * The answer to the application at {@code now}; when a refresh is repeated, {@code now} is later than the issue.
     */
    public IssuedTokens handedOutAt(Instant now, Lifetimes lifetimes) {
        long expiresIn = Duration.between(now, accessEnd(lifetimes)).toSeconds();
        long refreshExpiresIn = Duration.between(now, familyEnd).toSeconds();
        return new IssuedTokens(access, expiresIn, grant.grantedAt(), scopes, refresh, refreshExpiresIn, grant);
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
