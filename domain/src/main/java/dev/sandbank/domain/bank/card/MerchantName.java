package dev.sandbank.domain.bank.card;

/** The name of a shop as statements show it: 1 to 40 characters, none of them a control character. */
public record MerchantName(String value) {

    /** The maximum length of a name, in characters. */
    public static final int MAX_LENGTH = 40;

    public MerchantName {
        value = value.strip();
        if (value.isEmpty() || value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("the name of a shop has 1 to " + MAX_LENGTH + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of a shop has no control characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
