package dev.sandbank.application.support;

import java.math.BigInteger;

/** Numbers as letters and digits, the digits first and capital letters before small ones. */
public final class Base62 {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger RADIX = BigInteger.valueOf(DIGITS.length());

    private Base62() {}

    /** So many letters and digits that nobody can guess. */
    public static String random(Secrets secrets, int length) {
        // One byte for each digit gives two bits more than a digit holds, so that all digits are about equally likely.
        return write(new BigInteger(1, secrets.random(length)), length);
    }

    /** The number, less whole multiples of what so many characters can say, in so many characters. */
    public static String write(BigInteger number, int length) {
        char[] text = new char[length];
        BigInteger left = number;
        for (int i = length - 1; i >= 0; i--) {
            BigInteger[] parts = left.divideAndRemainder(RADIX);
            text[i] = DIGITS.charAt(parts[1].intValue());
            left = parts[0];
        }
        return new String(text);
    }

    /**
     * The number that a text says.
     *
     * @throws IllegalArgumentException if it has a character that is no letter of ASCII and no digit
     */
    public static BigInteger read(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not a number of base 62");
            }
            number = number.multiply(RADIX).add(BigInteger.valueOf(digit));
        }
        return number;
    }
}
