package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.secret.SecretHash;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token as stored. Using it makes its one successor; the tokens of a grant form a chain with one live end.
 *
 * @param scopes what it may renew: the grant's, or fewer when a refresh asked for fewer
 * @param expiresAt the end of the whole family
 * @param usedAt when it was exchanged for its successor, or null
 */
@RecordBuilder
public record RefreshToken(
        TokenId id,
        SecretHash hash,
        Grant grant,
        Scopes scopes,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** Expired from the instant of expiry on. */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** This token, exchanged at {@code now}. */
    public RefreshToken use(Instant now) {
        return new RefreshToken(id, hash, grant, scopes, issuedAt, expiresAt, now);
    }

    /** What presenting it at {@code now} means (RFC 9700 section 4.14.2). */
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

    /** What presenting a refresh token means. */
    public enum Use {
        /** Rotate it. */
        FIRST,
        /** A retry or a twin of the first use: answer with the successor that one was given. */
        REPEATED,
        /** Somebody holds a copy: end the family. */
        REUSED,
        EXPIRED,
        OF_ENDED_FAMILY
    }
}
