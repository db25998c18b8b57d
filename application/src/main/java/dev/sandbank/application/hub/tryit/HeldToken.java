package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A token that the hub got for a session, with the one that renews it.
 *
 * @param refresh null for the application's own token
 * @param customer the User ID of the customer who agreed; empty for the application's own token
 * @param expiresAt by the clock of the application's space
 */
public record HeldToken(
        OpaqueToken access, @Nullable OpaqueToken refresh, String customer, Scopes scopes, Instant expiresAt) {

    private static final int SHOWN_BYTES = 4;

    static HeldToken of(IssuedTokens issued, Instant now) {
        Grant grant = issued.grant();
        return new HeldToken(
                issued.accessToken(),
                issued.refreshToken(),
                grant == null ? "" : grant.customer().userId(),
                issued.scopes(),
                now.plusSeconds(issued.expiresIn()));
    }

    /** The beginning of its hash, by which people tell tokens apart and which opens nothing. */
    public String mark() {
        return HexFormat.of().formatHex(SecretHash.of(access.value()).bytes(), 0, SHOWN_BYTES);
    }

    /** Says nothing of the tokens. */
    @Override
    public String toString() {
        return "HeldToken " + mark();
    }
}
