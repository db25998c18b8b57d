package dev.sandbank.domain.oauth.code;

import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.secret.SecretHash;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An authorization code as stored. Its first presentation uses it up, even if it is refused, and a second presentation
 * revokes the tokens of the first (RFC 6749 section 4.1.2, RFC 9700 section 4.5).
 *
 * @param redirectUri the URI the code was sent to; if {@code redirectUriAsked}, the exchange must repeat it unchanged
 * @param redirectUriAsked whether the authorization request named a redirect URI
 * @param challenge the PKCE challenge, or null
 * @param grant the grant of the code
 * @param spentAt when it was first presented, or null
 */
@RecordBuilder
public record AuthorizationCode(
        TokenId id,
        SecretHash hash,
        Grant grant,
        String redirectUri,
        boolean redirectUriAsked,
        @Nullable CodeChallenge challenge,
        Instant expiresAt,
        @Nullable Instant spentAt) {

    public boolean spent() {
        return spentAt != null;
    }

    /** Whether the code has expired; true from the instant of expiry on. */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** This code, marked as used at {@code now}. */
    public AuthorizationCode spend(Instant now) {
        return new AuthorizationCode(id, hash, grant, redirectUri, redirectUriAsked, challenge, expiresAt, now);
    }

    /**
     * The reason to refuse a first presentation, if there is one. The rules stand in the order in which they are
     * checked.
     */
    public Optional<Reason> objectionTo(CodePresentation presented, Instant now) {
        if (!presented.client().equals(grant.client())) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_CLIENT);
        }
        if (expiredAt(now)) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_EXPIRED);
        }
        if (grant.revokedAt() != null) {
            return Optional.of(TokenRefusal.GRANT_REVOKED);
        }
        if (presented.market() != grant.market() || presented.businessCode() != grant.businessCode()) {
            return Optional.of(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_MARKET);
        }
        if (!redirectUriComesBack(presented.redirectUri())) {
            return Optional.of(CodeRefusal.REDIRECT_URI_CHANGED);
        }
        return objectionToVerifier(presented.verifier());
    }

    private boolean redirectUriComesBack(@Nullable String presented) {
        return presented == null ? !redirectUriAsked : presented.equals(redirectUri);
    }

    private Optional<Reason> objectionToVerifier(@Nullable String verifier) {
        if (challenge == null) {
            // RFC 9700 section 4.8.2: a verifier without a challenge may be a PKCE downgrade attack.
            return verifier == null ? Optional.empty() : Optional.of(CodeRefusal.CODE_VERIFIER_UNEXPECTED);
        }
        if (verifier == null) {
            return Optional.of(CodeRefusal.CODE_VERIFIER_MISSING);
        }
        boolean proved = CodeVerifier.couldBe(verifier) && challenge.provedBy(new CodeVerifier(verifier));
        return proved ? Optional.empty() : Optional.of(CodeRefusal.CODE_VERIFIER_WRONG);
    }
}
