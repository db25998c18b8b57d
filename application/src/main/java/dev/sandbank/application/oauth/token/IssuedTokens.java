package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a token endpoint's answer.
 *
 * @param expiresIn seconds the access token lives
 * @param consentedOn when the customer consented; for a two-legged token, when it was issued
 * @param refreshToken null for two-legged tokens (RFC 6749 section 4.4.3)
 * @param refreshTokenExpiresIn seconds the refresh token's family still lives; 0 without one
 * @param grant the grant of the tokens; null for two-legged tokens
 * @param boundTo the certificate that the tokens are bound to; null if to none
 */
public record IssuedTokens(
        OpaqueToken accessToken,
        long expiresIn,
        Instant consentedOn,
        Scopes scopes,
        @Nullable OpaqueToken refreshToken,
        long refreshTokenExpiresIn,
        @Nullable Grant grant,
        @Nullable Thumbprint boundTo) {}
