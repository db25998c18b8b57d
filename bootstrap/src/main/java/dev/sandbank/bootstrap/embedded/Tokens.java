package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.time.Duration;

/**
 * The tokens that an application gets by the consent of a customer.
 *
 * @param access the access token, sent as {@code Authorization: Bearer ...}
 * @param refresh the refresh token; the refresh endpoint takes it once
 * @param lifetime how long the access token lives
 */
public record Tokens(String access, String refresh, Duration lifetime) {

    static Tokens of(IssuedTokens issued) {
        OpaqueToken refresh = issued.refreshToken();
        if (refresh == null) {
            throw new IllegalStateException("a consent gives a refresh token");
        }
        return new Tokens(issued.accessToken().value(), refresh.value(), Duration.ofSeconds(issued.expiresIn()));
    }

    @Override
    public String toString() {
        return "Tokens";
    }
}
