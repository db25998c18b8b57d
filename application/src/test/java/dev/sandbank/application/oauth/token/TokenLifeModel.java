package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A simple model of codes and tokens, made of lists, flags and instants. */
final class TokenLifeModel {

    final List<Code> codes = new ArrayList<>();
    final List<Access> accesses = new ArrayList<>();
    final List<Refresh> refreshes = new ArrayList<>();
    private final Lifetimes lifetimes;
    private Instant forgottenBefore = Instant.EPOCH;

    TokenLifeModel(Lifetimes lifetimes) {
        this.lifetimes = lifetimes;
    }

    void consented(Client client, OpaqueToken code, GrantId grant, Instant now) {
        codes.add(new Code(code, new Family(client, grant), now.plus(lifetimes.authorizationCode())));
    }

    /** Why presenting the code must be refused now, if it must; the presentation counts in both cases. */
    Optional<Reason> redeem(Code code, Client client, boolean rightUri, Instant now) {
        if (forgotten(code.expiresAt)) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_UNKNOWN);
        }
        if (code.spent) {
            code.family.ended = true;
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_REPLAYED);
        }
        code.spent = true;
        if (!code.family.client.id().equals(client.id())) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_CLIENT);
        }
        if (!now.isBefore(code.expiresAt)) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_EXPIRED);
        }
        if (code.family.ended) {
            return Optional.of(TokenRefusal.GRANT_REVOKED);
        }
        return rightUri ? Optional.empty() : Optional.of(CodeRefusal.REDIRECT_URI_CHANGED);
    }

    /** Why a refresh must be refused now, if it must. */
    Optional<Reason> refresh(Refresh token, Client client, Instant now) {
        if (forgotten(token.expiresAt) || !token.family.client.id().equals(client.id())) {
            return Optional.of(TokenRefusal.REFRESH_TOKEN_UNKNOWN);
        }
        if (token.family.ended) {
            return Optional.of(TokenRefusal.GRANT_REVOKED);
        }
        if (!now.isBefore(token.expiresAt)) {
            return Optional.of(TokenRefusal.REFRESH_TOKEN_EXPIRED);
        }
        if (token.usedAt != null && !now.isBefore(token.usedAt.plus(lifetimes.refreshReuseWindow()))) {
            token.family.ended = true;
            return Optional.of(TokenRefusal.REFRESH_TOKEN_REUSED);
        }
        return Optional.empty();
    }

    /** Records the issued tokens; returns the entry of the refresh token. */
    Refresh issued(Family family, IssuedTokens tokens, Instant familyEnd, Instant now) {
        accesses.add(new Access(tokens.accessToken(), family, now.plus(lifetimes.accessToken())));
        Refresh refresh = new Refresh(java.util.Objects.requireNonNull(tokens.refreshToken()), family, familyEnd);
        refreshes.add(refresh);
        return refresh;
    }

    /** Why a bearer must be refused now, if it must. */
    Optional<Reason> verify(Access token, Instant now) {
        if (forgotten(token.expiresAt)) {
            return Optional.of(TokenRefusal.ACCESS_TOKEN_UNKNOWN);
        }
        if (token.revoked || token.family.ended) {
            return Optional.of(TokenRefusal.ACCESS_TOKEN_REVOKED);
        }
        return now.isBefore(token.expiresAt) ? Optional.empty() : Optional.of(TokenRefusal.ACCESS_TOKEN_EXPIRED);
    }

    void forgetExpired(Instant now) {
        forgottenBefore = now;
    }

    boolean forgotten(Instant expiresAt) {
        return expiresAt.isBefore(forgottenBefore);
    }

    /** The tokens of one grant, which all end together. */
    static final class Family {
        final Client client;
        final GrantId grant;
        boolean ended;

        Family(Client client, GrantId grant) {
            this.client = client;
            this.grant = grant;
        }
    }

    static final class Code {
        final OpaqueToken token;
        final Family family;
        final Instant expiresAt;
        boolean spent;

        Code(OpaqueToken token, Family family, Instant expiresAt) {
            this.token = token;
            this.family = family;
            this.expiresAt = expiresAt;
        }
    }

    static final class Access {
        final OpaqueToken token;
        final Family family;
        final Instant expiresAt;
        boolean revoked;

        Access(OpaqueToken token, Family family, Instant expiresAt) {
            this.token = token;
            this.family = family;
            this.expiresAt = expiresAt;
        }
    }

    static final class Refresh {
        final OpaqueToken token;
        final Family family;
        final Instant expiresAt;

        @Nullable
        Instant usedAt;

        @Nullable
        IssuedTokens successors;

        Refresh(OpaqueToken token, Family family, Instant expiresAt) {
            this.token = token;
            this.family = family;
            this.expiresAt = expiresAt;
        }
    }
}
