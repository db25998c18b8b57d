package dev.sandbank.application.oauth.token;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges a refresh token for new tokens and rotates it (RFC 6749 section 6, RFC 9700 section 4.14.2). A repeated use
 * within a short time gets the same successor again; a later one ends the family, because the token may be stolen.
 */
public final class RefreshAccessToken {

    private final TokenStores stores;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;
    private final TokenMint mint;

    public RefreshAccessToken(
            TokenStores stores, Transactions transactions, SpaceClocks clocks, Secrets secrets, Lifetimes lifetimes) {
        this.stores = stores;
        this.transactions = transactions;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
        this.mint = new TokenMint(secrets);
    }

    /**
     * Refreshes; the stage completes once the successor is durable.
     *
     * @param kinds the kinds of grant that the calling endpoint refreshes
     * @param asked the scopes wanted, or null for those the refresh token has
     * @throws Refused REFRESH_TOKEN_UNKNOWN at once; the stage fails with that, with REFRESH_TOKEN_EXPIRED,
     *     REFRESH_TOKEN_REUSED, GRANT_REVOKED or SCOPE_NOT_ALLOWED
     */
    public CompletionStage<IssuedTokens> refresh(
            Client client, Set<GrantKind> kinds, String refreshToken, @Nullable Scopes asked) {
        OpaqueToken presented = OpaqueToken.parse(TokenKind.REFRESH, refreshToken)
                .orElseThrow(() -> new Refused(TokenRefusal.REFRESH_TOKEN_UNKNOWN));
        Instant now = clocks.now(client.space());
        return transactions
                .submit(() -> refresh(client, kinds, presented, asked, now))
                .thenApply(Outcome::orThrow);
    }

    private Outcome<IssuedTokens> refresh(
            Client client, Set<GrantKind> kinds, OpaqueToken presented, @Nullable Scopes asked, Instant now) {
        Optional<RefreshToken> found = stores.refreshTokens()
                .find(presented.id())
                .filter(token -> token.hash().matches(presented.secret()))
                .filter(token -> token.grant().client().equals(client.id()))
                .filter(token -> token.grant().space().equals(client.space()))
                .filter(token -> kinds.contains(token.grant().kind()));
        if (found.isEmpty()) {
            return Outcome.refused(TokenRefusal.REFRESH_TOKEN_UNKNOWN);
        }
        RefreshToken token = found.get();
        Scopes scopes = asked == null ? token.scopes() : asked;
        boolean tooMuch = !scopes.within(token.scopes());
        // Reuse is checked first, so that a thief's request ends the family even if it asks for too many scopes.
        return switch (token.presentedAt(now, lifetimes.refreshReuseWindow())) {
            case FIRST, REPEATED ->
                tooMuch
                        ? Outcome.refused(new Refused(notGranted(scopes, token)))
                        : Outcome.done(renew(token, presented, scopes, now));
            case REUSED -> endFamily(token, now);
            case EXPIRED -> Outcome.refused(TokenRefusal.REFRESH_TOKEN_EXPIRED);
            case OF_ENDED_FAMILY -> Outcome.refused(TokenRefusal.GRANT_REVOKED);
        };
    }

    private static ScopeNotAllowed notGranted(Scopes asked, RefreshToken token) {
        String first = asked.names().stream()
                .filter(name -> !token.scopes().contains(name))
                .findFirst()
                .orElseThrow();
        return new ScopeNotAllowed(ScopeFault.NOT_GRANTED, first);
    }

    private IssuedTokens renew(RefreshToken token, OpaqueToken presented, Scopes scopes, Instant now) {
        return token.usedAt() == null ? rotate(token, presented, scopes, now) : repeat(token, presented, now);
    }

    private IssuedTokens rotate(RefreshToken token, OpaqueToken presented, Scopes scopes, Instant now) {
        if (!stores.refreshTokens().use(token.id(), now)) {
            throw new IllegalStateException("units of work ran side by side");
        }
        GrantTokens next = successors(token, presented, scopes, now);
        if (next.familyEnd().isAfter(token.expiresAt())) {
            stores.grants().lastUntil(token.grant().id(), next.familyEnd());
        }
        next.keepIn(stores, lifetimes);
        return next.handedOutAt(now, lifetimes);
    }

    private IssuedTokens repeat(RefreshToken token, OpaqueToken presented, Instant now) {
        Instant usedAt = Objects.requireNonNull(token.usedAt());
        OpaqueToken refresh = mint.successor(TokenKind.REFRESH, presented, usedAt);
        Scopes scopes = stores.refreshTokens()
                .find(refresh.id())
                .map(RefreshToken::scopes)
                .orElse(token.scopes());
        return successors(token, presented, scopes, usedAt).handedOutAt(now, lifetimes);
    }

    private Outcome<IssuedTokens> endFamily(RefreshToken token, Instant now) {
        stores.grants().revoke(token.grant().id(), now);
        return Outcome.refused(TokenRefusal.REFRESH_TOKEN_REUSED);
    }

    private GrantTokens successors(RefreshToken token, OpaqueToken presented, Scopes scopes, Instant usedAt) {
        return new GrantTokens(
                token.grant(),
                scopes,
                mint.successor(TokenKind.ACCESS, presented, usedAt),
                mint.successor(TokenKind.REFRESH, presented, usedAt),
                usedAt,
                lifetimes.renewedUntil(token.grant().kind(), token.expiresAt(), usedAt));
    }
}
