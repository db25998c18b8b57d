package dev.sandbank.application.support;

import java.util.Optional;

/** The source of bytes that nobody can guess. */
public interface Secrets {

    /** That many fresh random bytes. */
    byte[] random(int bytes);

    /**
     * 32 bytes that only this installation can compute: HMAC-SHA-256 of both texts under a key kept outside the
     * database. The same texts give the same bytes.
     *
     * @param purpose separates different uses of the key; a constant of the caller
     */
    byte[] derive(String purpose, String from);

    /**
     * The content in a form that only this installation can read, and nobody can change.
     *
     * @param purpose what it is; it opens for the same purpose only
     */
    byte[] seal(String purpose, byte[] content);

    /** What was sealed; empty if it was not sealed here for that purpose. */
    Optional<byte[]> open(String purpose, byte[] sealed);
}
