package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.Optional;

/** The store of refresh tokens. Adding one needs its grant stored before. */
public interface RefreshTokens {

    void add(RefreshToken token);

    /** The token with its grant as it is now. */
    Optional<RefreshToken> find(TokenId id);

    /** Marks the token used; true for exactly one caller ever. */
    boolean use(TokenId id, Instant now);
}
