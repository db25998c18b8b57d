package dev.sandbank.application.oauth.token;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Revokes a token at its client's request (RFC 7009). The prefix of the token tells its kind, so the hint is not
 * needed. Revoking an access token ends only that token; revoking a refresh token ends its whole family with the access
 * tokens.
 */
public final class RevokeToken {

    private final TokenStores stores;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public RevokeToken(TokenStores stores, Transactions transactions, SpaceClocks clocks) {
        this.stores = stores;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Ends the token; one that is unknown or has ended already is no error (RFC 7009 section 2.2).
     *
     * @return whether there is such a token
     * @throws Refused TOKEN_OF_ANOTHER_CLIENT
     */
    public boolean revoke(Client client, String token) {
        Instant now = clocks.now(client.space());
        return transactions.run(() -> revokeAccess(client, token, now) || revokeFamily(client, token, now));
    }

    private boolean revokeAccess(Client client, String text, Instant now) {
        Optional<OpaqueToken> presented = OpaqueToken.parse(TokenKind.ACCESS, text);
        Optional<AccessToken> found = presented
                .flatMap(token -> stores.accessTokens().find(token.id()))
                .filter(token -> token.hash().matches(presented.get().secret()));
        found.ifPresent(token -> {
            requireOwn(client, token.client());
            stores.accessTokens().revoke(token.id(), now);
        });
        return found.isPresent();
    }

    private boolean revokeFamily(Client client, String text, Instant now) {
        Optional<OpaqueToken> presented = OpaqueToken.parse(TokenKind.REFRESH, text);
        Optional<RefreshToken> found = presented
                .flatMap(token -> stores.refreshTokens().find(token.id()))
                .filter(token -> token.hash().matches(presented.get().secret()));
        found.ifPresent(token -> {
            requireOwn(client, token.grant().client());
            stores.grants().revoke(token.grant().id(), now);
        });
        return found.isPresent();
    }

    private static void requireOwn(Client client, ClientId owner) {
        if (!owner.equals(client.id())) {
            throw new Refused(TokenRefusal.TOKEN_OF_ANOTHER_CLIENT);
        }
    }
}
