package dev.sandbank.http.contract.input;

import java.math.BigDecimal;

/**
 * Numbers as callers write them. Java would also take digits of other scripts, which no program sends on purpose and
 * which the next system may read otherwise.
 */
public final class PlainNumbers {

    private static final int ASCII_END = 128;

    private PlainNumbers() {}

    /**
     * A whole number that fits an {@code int}.
     *
     * @throws NumberFormatException if it is none, or is not written with the digits 0 to 9
     */
    public static int whole(String text) {
        return Integer.parseInt(plain(text));
    }

    /**
     * A number with or without decimals and exponent.
     *
     * @throws NumberFormatException if it is none, or is not written with the digits 0 to 9
     */
    public static BigDecimal decimal(String text) {
        return new BigDecimal(plain(text));
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                throw new NumberFormatException("digits are 0 to 9");
            }
        }
        return text;
    }
}
