package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A code that stands in once for a lost phone: 24 letters and digits of 120 random bits, shown in groups of four. It is
 * shown once and stored only as a hash. Case, blanks and dashes do not count, and letters that look like a digit are
 * taken for it.
 *
 * @param text without dashes
 */
public record RecoveryCode(String text) {

    /** How many random bytes a code is made of. */
    public static final int BYTES = 15;

    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final int MAX_TYPED = 100;
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    public RecoveryCode {
        if (text.length() != LENGTH || !text.chars().allMatch(Base32.FOR_PEOPLE::has)) {
            throw new Refused(CredentialRefusal.RECOVERY_CODE_MALFORMED);
        }
    }

    /** The code of {@value #BYTES} random bytes. */
    public static RecoveryCode of(byte[] random) {
        return new RecoveryCode(Base32.FOR_PEOPLE.write(random));
    }

    /**
     * Reads what was typed.
     *
     * @throws Refused with RECOVERY_CODE_MALFORMED if it cannot be a code; this costs no try
     */
    public static RecoveryCode read(String typed) {
        String text = typed.length() > MAX_TYPED ? "" : IGNORED.matcher(typed).replaceAll("");
        return new RecoveryCode(text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** As it is shown. */
    public String inGroups() {
        return Base32.grouped(text, GROUP, "-");
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
