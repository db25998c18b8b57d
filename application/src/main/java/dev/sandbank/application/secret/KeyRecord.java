package dev.sandbank.application.secret;

import org.jspecify.annotations.Nullable;

/**
 * What a database knows of a key of its installation.
 *
 * @param name such as {@code installation.key}
 * @param fingerprint a hash that tells whether a key is this one
 * @param sealed the key itself, sealed under another one that the database does not have, as base64; null while the key
 *     is in a file
 */
public record KeyRecord(
        String name, String fingerprint, @Nullable String sealed) {

    /** The sealed key is not shown. */
    @Override
    public String toString() {
        return "KeyRecord[" + name + "]";
    }
}
