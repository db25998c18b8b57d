package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of access tokens. Adding one of a grant needs the grant stored before. */
public interface AccessTokens {

    void add(AccessToken token);

    /** The token with its grant as it is now. */
    Optional<AccessToken> find(TokenId id);

    /** Ends the token; false if it had ended by itself or is unknown. */
    boolean revoke(TokenId id, Instant now);

    /** The client's tokens that are neither expired nor revoked at {@code now}, newest first, {@code max} at most. */
    List<AccessToken> liveOf(ClientId client, Instant now, int max);
}
