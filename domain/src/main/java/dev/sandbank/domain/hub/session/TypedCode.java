package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.regex.Pattern;

/**
 * A one-time code as somebody typed it. Blanks do not count, as phones show them; zeros at the beginning do.
 *
 * @param number from 0 to 999999
 */
public record TypedCode(int number) {

    private static final int MAX_TYPED = 40;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /**
     * Reads what was typed.
     *
     * @throws Refused with FACTOR_CODE_MALFORMED if it has not six digits, all of ASCII; this costs no try, because it
     *     cannot be a guess
     */
    public static TypedCode read(String typed) {
        String digits = typed.length() > MAX_TYPED ? "" : BLANKS.matcher(typed).replaceAll("");
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new Refused(CredentialRefusal.FACTOR_CODE_MALFORMED);
        }
        return new TypedCode(Integer.parseInt(digits));
    }

    @Override
    public String toString() {
        return "TypedCode";
    }
}
