package dev.sandbank.domain.bank.reference;

import java.util.Locale;

/**
 * One of the values that a coded field can have.
 *
 * @param value the text on the wire: {@code MARRIED}
 * @param description in words, without a full stop
 */
public record ReferenceValue(String value, String description) {

    public ReferenceValue {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException("not a reference value: '" + value + "'");
        }
        if (description.isBlank() || description.endsWith(".")) {
            throw new IllegalArgumentException("not a description of " + value + ": '" + description + "'");
        }
    }

    /** A value whose description is made from its own text: {@code HOME_PHONE} is "Home phone". */
    static ReferenceValue inItsOwnWords(String value) {
        String words = value.replace('_', ' ').strip();
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        String rest = words.substring(1);
        return new ReferenceValue(value, words.charAt(0) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest));
    }
}
