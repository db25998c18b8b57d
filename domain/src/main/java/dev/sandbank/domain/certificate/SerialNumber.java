package dev.sandbank.domain.certificate;

import java.math.BigInteger;

/** The serial number of a certificate: positive, and at most 20 octets (RFC 5280 section 4.1.2.2). */
public record SerialNumber(BigInteger value) {

    /** The number of random octets that a new one is made of. */
    public static final int RANDOM_OCTETS = 20;

    /** The largest length of a positive number in 20 octets, whose first bit is the sign. */
    private static final int MAX_BITS = 159;

    private static final int HEX = 16;

    public SerialNumber {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("a serial number is positive and has at most 20 octets");
        }
    }

    /** Whether a certificate may have this number. */
    public static boolean couldBe(BigInteger number) {
        return number.signum() > 0 && number.bitLength() <= MAX_BITS;
    }

    /**
     * A new one. Its highest bit is always set, so it is never zero and all have the same length.
     *
     * @param octets {@value #RANDOM_OCTETS} random ones
     */
    public static SerialNumber random(byte[] octets) {
        if (octets.length != RANDOM_OCTETS) {
            throw new IllegalArgumentException("20 random octets are needed, not " + octets.length);
        }
        return new SerialNumber(new BigInteger(1, octets).clearBit(MAX_BITS).setBit(MAX_BITS - 1));
    }

    /** The number that was written by {@link #toString}. */
    public static SerialNumber parse(String hex) {
        return new SerialNumber(new BigInteger(hex, HEX));
    }

    /** In hexadecimal digits, in lower case, as programs that show certificates write it. */
    @Override
    public String toString() {
        return value.toString(HEX);
    }
}
