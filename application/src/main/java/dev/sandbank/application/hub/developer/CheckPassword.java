package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.hub.developer.PasswordContext;
import dev.sandbank.domain.refusal.Refused;

/**
 * Checks a password that somebody chose: at least 12 characters, not made of what is known of them, and not soon guessed.
 * Nothing is asked about kinds of characters.
 */
public final class CheckPassword {

    private final PasswordStrength strength;

    public CheckPassword(PasswordStrength strength) {
        this.strength = strength;
    }

    /**
     * The password, ready to be hashed.
     *
     * @param context what is known of the person: user ID, name, address, company
     * @throws Refused with a {@code CredentialRefusal}, to be told beside the field
     */
    public Password check(String chosen, PasswordContext context) {
        Password password = new Password(chosen);
        password.requireLength();
        context.requireMore(password);
        strength.objectionTo(password, context.asSet()).ifPresent(objection -> {
            throw new Refused(objection);
        });
        return password;
    }
}
