package dev.sandbank.application.customer;

import dev.sandbank.domain.secret.SecretHash;
import java.util.HexFormat;

/**
 * Makes the ids of sessions. An id is the hash of the session's secret, so that somebody who reads the store cannot use
 * a session.
 */
final class SessionIds {

    private SessionIds() {}

    static String of(String secret) {
        return HexFormat.of().formatHex(SecretHash.of(secret).bytes());
    }
}
