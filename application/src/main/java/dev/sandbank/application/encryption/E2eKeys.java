package dev.sandbank.application.encryption;

import java.math.BigInteger;
import java.util.Optional;

/** The installation's RSA key pair of 2048 bits, made at its first use and kept outside the database. */
public interface E2eKeys {

    PublicKey publicKey();

    /** The text that was encrypted to the key with PKCS #1 v1.5 padding; empty if the bytes are no such ciphertext. */
    Optional<String> decrypt(byte[] ciphertext);

    /**
     * The content of a compact JWE (RFC 7516) that was encrypted to the key by RSA-OAEP-256; empty if the text is no
     * such JWE.
     */
    Optional<String> decryptJwe(String compact);

    /** The public half of the key pair, which callers get. */
    record PublicKey(BigInteger modulus, BigInteger exponent) {}
}
