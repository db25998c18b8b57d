package dev.sandbank.application.customer;

import dev.sandbank.domain.secret.SecretHash;
import java.util.HexFormat;

/** A session is stored under the hash of its secret, so that the store alone opens none. */
final class SessionIds {

    private SessionIds() {}

    static String of(String secret) {
        return HexFormat.of().formatHex(SecretHash.of(secret).bytes());
    }
}
