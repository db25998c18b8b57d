package dev.sandbank.application.oauth.token;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.refusal.CertificateRefusal;
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
     *     REFRESH_TOKEN_REUSED, GRANT_REVOKED, SCOPE_NOT_ALLOWED, TOKEN_WITHOUT_ITS_CERTIFICATE or
     *     TOKEN_OF_ANOTHER_CERTIFICATE
     */
    public CompletionStage<IssuedTokens> refresh(
            TokenHolder holder, Set<GrantKind> kinds, String refreshToken, @Nullable Scopes asked) {
        OpaqueToken presented = OpaqueToken.parse(TokenKind.REFRESH, refreshToken)
                .orElseThrow(() -> new Refused(TokenRefusal.REFRESH_TOKEN_UNKNOWN));
        Instant now = clocks.now(holder.client().space());
        return transactions
                .submit(() -> refresh(holder, kinds, presented, asked, now))
                .thenApply(Outcome::orThrow);
    }

    private Outcome<IssuedTokens> refresh(
            TokenHolder holder, Set<GrantKind> kinds, OpaqueToken presented, @Nullable Scopes asked, Instant now) {
        Client client = holder.client();
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
        CertificateRefusal unbound = objectionTo(holder, token);
        if (unbound != null) {
            return Outcome.refused(unbound);
        }
        Scopes scopes = asked == null ? token.scopes() : asked;
        boolean tooMuch = !scopes.within(token.scopes());
        // Reuse is checked first, so that a thief's request ends the family even if it asks for too many scopes.
        return switch (token.presentedAt(now, lifetimes.refreshReuseWindow())) {
            case FIRST, REPEATED ->
                tooMuch
                        ? Outcome.refused(new Refused(notGranted(scopes, token)))
                        : Outcome.done(renew(token, presented, scopes, holder.certificate(), now));
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

    /**
     * A family that began with a certificate goes on with one. That of an application with a secret may be another one,
     * because the secret proves who it is; a public one has nothing but its certificate (RFC 8705 section 4).
     */
    private static @Nullable CertificateRefusal objectionTo(TokenHolder holder, RefreshToken token) {
        if (token.boundTo() == null) {
            return null;
        }
        if (holder.certificate() == null) {
            return CertificateRefusal.TOKEN_WITHOUT_ITS_CERTIFICATE;
        }
        boolean other = holder.client().isPublic() && !holder.certificate().equals(token.boundTo());
        return other ? CertificateRefusal.TOKEN_OF_ANOTHER_CERTIFICATE : null;
    }

    private IssuedTokens renew(
            RefreshToken token, OpaqueToken presented, Scopes scopes, @Nullable Thumbprint boundTo, Instant now) {
        return token.usedAt() == null ? rotate(token, presented, scopes, boundTo, now) : repeat(token, presented, now);
    }

    private IssuedTokens rotate(
            RefreshToken token, OpaqueToken presented, Scopes scopes, @Nullable Thumbprint boundTo, Instant now) {
        if (!stores.refreshTokens().use(token.id(), now)) {
            throw new IllegalStateException("units of work ran side by side");
        }
        GrantTokens next = successors(token, presented, scopes, boundTo, now);
        if (next.familyEnd().isAfter(token.expiresAt())) {
            stores.grants().lastUntil(token.grant().id(), next.familyEnd());
        }
        next.keepIn(stores, lifetimes);
        return next.handedOutAt(now, lifetimes);
    }

    private IssuedTokens repeat(RefreshToken token, OpaqueToken presented, Instant now) {
        Instant usedAt = Objects.requireNonNull(token.usedAt());
        OpaqueToken refresh = mint.successor(TokenKind.REFRESH, presented, usedAt);
        RefreshToken made = stores.refreshTokens().find(refresh.id()).orElse(token);
        return successors(token, presented, made.scopes(), made.boundTo(), usedAt)
                .handedOutAt(now, lifetimes);
    }

    private Outcome<IssuedTokens> endFamily(RefreshToken token, Instant now) {
        stores.grants().revoke(token.grant().id(), now);
        return Outcome.refused(TokenRefusal.REFRESH_TOKEN_REUSED);
    }

    private GrantTokens successors(
            RefreshToken token, OpaqueToken presented, Scopes scopes, @Nullable Thumbprint boundTo, Instant usedAt) {
        return new GrantTokens(
                token.grant(),
                scopes,
                mint.successor(TokenKind.ACCESS, presented, usedAt),
                mint.successor(TokenKind.REFRESH, presented, usedAt),
                usedAt,
                lifetimes.renewedUntil(token.grant().kind(), token.expiresAt(), usedAt),
                boundTo);
    }
}
