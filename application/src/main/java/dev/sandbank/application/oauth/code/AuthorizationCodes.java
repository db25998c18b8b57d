package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.Optional;

/** The store of authorization codes. The grant of a code must be stored before the code. */
public interface AuthorizationCodes {

    void add(AuthorizationCode code);

    Optional<AuthorizationCode> find(TokenId id);

    /** Marks the code as used; returns true only to the first caller. */
    boolean spend(TokenId id, Instant now);
}
