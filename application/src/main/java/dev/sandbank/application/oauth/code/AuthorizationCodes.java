package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.Optional;

/** The store of authorization codes. Adding one needs its grant stored before. */
public interface AuthorizationCodes {

    void add(AuthorizationCode code);

    Optional<AuthorizationCode> find(TokenId id);

    /** Spends the code; true for exactly one caller ever. */
    boolean spend(TokenId id, Instant now);
}
