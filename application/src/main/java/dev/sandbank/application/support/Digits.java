package dev.sandbank.application.support;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads numbers that callers and people wrote. Java's own methods take the digits of every script for digits, so that a
 * value could mean one thing here and another in whatever reads it next; these take ASCII alone.
 */
public final class Digits {

    private static final int FIRST_OTHER = 0x80;

    private Digits() {}

    /**
     * A whole number.
     *
     * @throws NumberFormatException if it is none, or too large for an {@code int}
     */
    public static int whole(String text) {
        return Integer.parseInt(ascii(text));
    }

    /**
     * A whole number that may be larger than an {@code int}.
     *
     * @throws NumberFormatException if it is none, or too large for a {@code long}
     */
    public static long large(String text) {
        return Long.parseLong(ascii(text));
    }

    /**
     * A number, with a point and an exponent if need be. It may be a huge one.
     *
     * @throws NumberFormatException if it is none
     */
    public static BigDecimal decimal(String text) {
        return new BigDecimal(ascii(text));
    }

    /**
     * A whole number in hexadecimal digits.
     *
     * @throws NumberFormatException if it is none
     */
    public static BigInteger hexadecimal(String text) {
        return new BigInteger(ascii(text), 16);
    }

    private static String ascii(String text) {
        if (text.chars().anyMatch(c -> c >= FIRST_OTHER)) {
            throw new NumberFormatException("not in ASCII");
        }
        return text;
    }
}
