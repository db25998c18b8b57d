package dev.sandbank.domain.bank.account;

import java.util.regex.Pattern;

/** An account, card or policy number of which only the last four digits are shown: {@code XXXXXX7556}. */
public record MaskedNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("X{6}(X{6})?[0-9]{4}");

    public MaskedNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("masked number must be 6 or 12 X and 4 digits");
        }
    }

    public static MaskedNumber ofAccount(String lastFour) {
        return new MaskedNumber("XXXXXX" + lastFour);
    }

    public static MaskedNumber ofCard(String lastFour) {
        return new MaskedNumber("XXXXXXXXXXXX" + lastFour);
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    /** The number in full. Numbers of this bank have the same digit in all places but the last four. */
    public String inFull() {
        return value.replace('X', '7');
    }

    @Override
    public String toString() {
        return value;
    }
}
