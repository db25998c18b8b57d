package dev.sandbank.application.customer.persona;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The password of a new customer: one that somebody chose, or 16 characters that are easy to read aloud. */
final class PersonaPassword {

    private static final int LENGTH = 16;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Pattern CHOSEN = Pattern.compile("[!-~]{8,64}");

    private PersonaPassword() {}

    static String of(@Nullable String chosen, Secrets secrets) {
        if (chosen == null) {
            return made(secrets);
        }
        if (!CHOSEN.matcher(chosen).matches()) {
            throw new Refused(
                    new CustomerDetailsInvalid("a password has 8 to 64 letters, digits and signs of ASCII, no space"));
        }
        return chosen;
    }

    /** There are 32 letters, so each of them is as likely as any other. */
    private static String made(Secrets secrets) {
        StringBuilder password = new StringBuilder(LENGTH);
        for (byte each : secrets.random(LENGTH)) {
            password.append(LETTERS.charAt(Math.floorMod(each, LETTERS.length())));
        }
        return password.toString();
    }
}
