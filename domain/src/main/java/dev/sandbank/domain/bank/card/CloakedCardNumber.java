package dev.sandbank.domain.bank.card;

import java.util.Locale;
import java.util.regex.Pattern;

/** A card number encrypted for the bank: 128 hex digits, kept in lower case. */
public record CloakedCardNumber(String value) {

    /** The number of hex digits. */
    public static final int LENGTH = 128;

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public CloakedCardNumber {
        value = value.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a cloaked card number has 128 hex digits");
        }
    }

    /** Whether a text has the form of a cloaked number, in upper or lower case. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
