package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of access tokens. The grant of a token, if it has one, must be stored before the token. */
public interface AccessTokens {

    void add(AccessToken token);

    /** The token with the present state of its grant. */
    Optional<AccessToken> find(TokenId id);

    /** Revokes the token; false if it was revoked before, has expired or is unknown. */
    boolean revoke(TokenId id, Instant now);

    /** The client's tokens that are neither expired nor revoked at {@code now}, newest first, {@code max} at most. */
    List<AccessToken> liveOf(ClientId client, Instant now, int max);
}
