package dev.sandbank.domain.hub.developer;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A password as somebody typed it, to be set or to log in with. Nothing is trimmed, cut or changed to another case.
 * Composed and decomposed letters become the same (Unicode NFC), so that two systems type the same password.
 *
 * @param text in NFC, at most {@value #MAX_LENGTH} characters
 */
public record Password(String text) {

    /** The minimum length of a password to be set, in characters (code points). */
    public static final int MIN_LENGTH = 12;

    /** The maximum length, in characters (code points). */
    public static final int MAX_LENGTH = 256;

    /** Refuses a text that is too long or is no text; how strong it is does not matter here. */
    public Password {
        // A letter with its marks may become one character, but no more than a few of them.
        if (text.length() > MAX_LENGTH * 4) {
            throw new Refused(CredentialRefusal.PASSWORD_TOO_LONG);
        }
        if (text.codePoints().anyMatch(Password::isHalf)) {
            throw new Refused(CredentialRefusal.PASSWORD_MALFORMED);
        }
        text = Normalizer.normalize(text, Form.NFC);
        if (lengthOf(text) > MAX_LENGTH) {
            throw new Refused(CredentialRefusal.PASSWORD_TOO_LONG);
        }
    }

    /** The length in characters (code points). */
    public int length() {
        return lengthOf(text);
    }

    /** Refuses a password that is too short to be set. */
    public void requireLength() {
        if (length() < MIN_LENGTH) {
            throw new Refused(CredentialRefusal.PASSWORD_TOO_SHORT);
        }
    }

    /** Half of a character would be stored as a question mark, and so would match others. */
    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password";
    }
}
