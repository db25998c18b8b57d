package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.time.Duration;

/**
 * What an application got by a customer's consent.
 *
 * @param access what goes after {@code Authorization: Bearer}
 * @param refresh what the refresh endpoint takes, once
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
