package dev.sandbank.http.encryption;

import dev.sandbank.application.encryption.E2eKeys;

/** An RSA key. Its numbers are in hex, or in decimal digits for the newer operation. */
record E2eKeyJson(String modulus, String exponent) {

    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    static E2eKeyJson hex(E2eKeys.PublicKey key) {
        return in(HEX, key);
    }

    static E2eKeyJson decimal(E2eKeys.PublicKey key) {
        return in(DECIMAL, key);
    }

    private static E2eKeyJson in(int radix, E2eKeys.PublicKey key) {
        return new E2eKeyJson(key.modulus().toString(radix), key.exponent().toString(radix));
    }
}
