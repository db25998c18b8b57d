package dev.sandbank.domain.hub.session;

import java.util.regex.Pattern;

/**
 * What a store keeps of a second factor instead of its secret. The secret is derived from it with the key of the
 * installation, so that a copy of the database makes no codes.
 *
 * @param value 22 letters and digits, random
 */
public record FactorSeed(String value) {

    /** The length, in characters. */
    public static final int LENGTH = 22;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

    public FactorSeed {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a seed has 22 letters and digits");
        }
    }
}
