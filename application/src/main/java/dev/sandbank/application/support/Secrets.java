package dev.sandbank.application.support;

/** Where unguessable bytes come from. */
public interface Secrets {

    /** That many fresh random bytes. */
    byte[] random(int bytes);

    /**
     * 32 bytes that only this installation can compute: HMAC-SHA-256 of both texts under a key kept outside the
     * database. The same texts give the same bytes.
     *
     * @param purpose keeps uses apart; a constant of the caller
     */
    byte[] derive(String purpose, String from);
}
