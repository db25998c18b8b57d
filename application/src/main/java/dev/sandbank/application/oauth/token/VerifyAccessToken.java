package dev.sandbank.application.oauth.token;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.refusal.TokenRefusal.AccessTokenExpired;

/** Checks a bearer token. Almost every call does this, so both stores answer from memory. */
public final class VerifyAccessToken {

    private final AccessTokens accessTokens;
    private final Clients clients;
    private final SpaceClocks clocks;

    public VerifyAccessToken(AccessTokens accessTokens, Clients clients, SpaceClocks clocks) {
        this.accessTokens = accessTokens;
        this.clients = clients;
        this.clocks = clocks;
    }

    /**
     * The token with the application that calls with it.
     *
     * @throws Refused ACCESS_TOKEN_UNKNOWN, ACCESS_TOKEN_EXPIRED, ACCESS_TOKEN_REVOKED, TOKEN_OF_ANOTHER_SPACE
     *     or CLIENT_SUSPENDED
     */
    public VerifiedToken verify(String bearer) {
        OpaqueToken presented = OpaqueToken.parse(TokenKind.ACCESS, bearer).orElseThrow(VerifyAccessToken::unknown);
        AccessToken token = accessTokens.find(presented.id()).orElseThrow(VerifyAccessToken::unknown);
        if (!token.hash().matches(presented.secret())) {
            throw unknown();
        }
        Client client = clients.find(token.client()).orElseThrow(VerifyAccessToken::unknown);
        if (token.revoked()) {
            throw new Refused(TokenRefusal.ACCESS_TOKEN_REVOKED);
        }
        if (!token.space().equals(client.space())) {
            throw new Refused(TokenRefusal.TOKEN_OF_ANOTHER_SPACE);
        }
        if (token.expiredAt(clocks.now(token.space()))) {
            throw new Refused(new AccessTokenExpired(token.expiresAt()));
        }
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        return new VerifiedToken(token, client);
    }

    private static Refused unknown() {
        return new Refused(TokenRefusal.ACCESS_TOKEN_UNKNOWN);
    }
}
