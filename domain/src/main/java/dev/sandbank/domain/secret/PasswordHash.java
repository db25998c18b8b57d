package dev.sandbank.domain.secret;

/**
 * The slow hash of a password with everything needed to compare it: algorithm, rounds and salt. Only the adapter that
 * made it reads the text.
 *
 * @param text at most {@value #MAX_LENGTH} characters of ASCII
 */
public record PasswordHash(String text) {

    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = 300;

    public PasswordHash {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new IllegalArgumentException("a password hash has 1 to " + MAX_LENGTH + " characters of ASCII");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
