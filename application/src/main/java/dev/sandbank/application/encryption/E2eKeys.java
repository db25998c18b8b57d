package dev.sandbank.application.encryption;

import java.math.BigInteger;
import java.util.Optional;

/** The installation's RSA key pair of 2048 bits, made when first asked for and kept outside the database. */
public interface E2eKeys {

    PublicKey publicKey();

    /** What was encrypted to the key with PKCS #1 v1.5 padding; empty if the bytes are not that. */
    Optional<String> decrypt(byte[] ciphertext);

    /** What a compact JWE (RFC 7516) holds that was encrypted to the key by RSA-OAEP-256; empty if it is none. */
    Optional<String> decryptJwe(String compact);

    /** The half of the pair that callers get. */
    record PublicKey(BigInteger modulus, BigInteger exponent) {}
}
