package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.Optional;

/** The store of refresh tokens. The grant of a token must be stored before the token. */
public interface RefreshTokens {

    void add(RefreshToken token);

    /** The token with the present state of its grant. */
    Optional<RefreshToken> find(TokenId id);

    /** Marks the token as used; returns true only to the first caller. */
    boolean use(TokenId id, Instant now);
}
