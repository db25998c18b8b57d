package dev.sandbank.application.certificate;

import java.security.PublicKey;
import java.util.List;

/**
 * What is taken of a certificate request.
 *
 * @param key the public key, whose holder has signed the request
 * @param ignored what else the request asks for, in words; none of it is taken
 */
public record RequestedKey(PublicKey key, List<String> ignored) {

    public RequestedKey {
        ignored = List.copyOf(ignored);
    }
}
