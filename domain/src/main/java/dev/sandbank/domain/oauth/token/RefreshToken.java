package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.secret.SecretHash;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token as stored. Its use makes its only successor; so the refresh tokens of a grant form a chain, and only
 * the last one is unused.
 *
 * @param scopes the scopes it may renew: those of the grant, or fewer if a refresh asked for fewer
 * @param expiresAt the end of the whole family
 * @param usedAt the instant when it was exchanged for its successor, or null
 * @param boundTo the certificate that the first access token of its family was bound to; null if to none
 */
@RecordBuilder
public record RefreshToken(
        TokenId id,
        SecretHash hash,
        Grant grant,
        Scopes scopes,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Thumbprint boundTo) {

    /** A token of a family that needs no certificate. */
    public RefreshToken(
            TokenId id,
            SecretHash hash,
            Grant grant,
            Scopes scopes,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable Instant usedAt) {
        this(id, hash, grant, scopes, issuedAt, expiresAt, usedAt, null);
    }

    /** Whether the token has expired; true from the instant of expiry on. */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** This token, marked as used at {@code now}. */
    public RefreshToken use(Instant now) {
        return new RefreshToken(id, hash, grant, scopes, issuedAt, expiresAt, now, boundTo);
    }

    /** The meaning of its presentation at {@code now} (RFC 9700 section 4.14.2). */
    public Use presentedAt(Instant now, Duration reuseWindow) {
        if (grant.revokedAt() != null) {
            return Use.OF_ENDED_FAMILY;
        }
        if (expiredAt(now)) {
            return Use.EXPIRED;
        }
        if (usedAt == null) {
            return Use.FIRST;
        }
        return now.isBefore(usedAt.plus(reuseWindow)) ? Use.REPEATED : Use.REUSED;
    }

    /** The meanings that the presentation of a refresh token can have. */
    public enum Use {
        /** The first use: the token is to be rotated. */
        FIRST,
        /** A repeated or parallel request of the first use: the answer is the same successor again. */
        REPEATED,
        /** Somebody else may have a copy of the token: the family is to be ended. */
        REUSED,
        EXPIRED,
        OF_ENDED_FAMILY
    }
}
