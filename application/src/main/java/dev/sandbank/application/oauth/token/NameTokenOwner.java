package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.util.Optional;

/** Names the application to which a token was issued, also if the token is no good any more. */
public final class NameTokenOwner {

    private final AccessTokens accessTokens;

    public NameTokenOwner(AccessTokens accessTokens) {
        this.accessTokens = accessTokens;
    }

    /** The application; empty if no token was issued that is equal to this text. */
    public Optional<ClientId> name(String bearer) {
        return OpaqueToken.parse(TokenKind.ACCESS, bearer)
                .flatMap(presented -> accessTokens
                        .find(presented.id())
                        .filter(token -> token.hash().matches(presented.secret()))
                        .map(AccessToken::client));
    }
}
