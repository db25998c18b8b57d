package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.hub.developer.PasswordContext;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refusal.TryLater;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges, hashes and compares the passwords that developers type. Each call is slow on purpose and refused as busy while
 * too many others wait, so none is made inside a unit of work.
 */
public final class Passwords {

    private final PasswordHashing hashing;
    private final CheckPassword check;

    public Passwords(PasswordHashing hashing, PasswordStrength strength) {
        this.hashing = hashing;
        this.check = new CheckPassword(strength);
    }

    /**
     * Why a text cannot be a password, to be told beside the field; empty if it can.
     *
     * @param person what is known of the person
     */
    public Optional<Refused> objectionTo(String typed, List<String> person) {
        try {
            check.check(typed, PasswordContext.of(person));
            return Optional.empty();
        } catch (Refused refused) {
            if (refused.reason() instanceof CredentialRefusal && !(refused.refusal() instanceof TryLater)) {
                return Optional.of(refused);
            }
            throw refused;
        }
    }

    /** The hash of a password to be stored. */
    public PasswordHash hash(String typed) {
        return hashing.hash(new Password(typed));
    }

    /**
     * Whether a password is the stored one. A text that can be nobody's password is not hashed.
     *
     * @param stored null if there is nobody to log in; the comparison fails and takes as long
     */
    public boolean matches(String typed, @Nullable PasswordHash stored) {
        Password password;
        try {
            password = new Password(typed);
        } catch (Refused impossible) {
            return false;
        }
        return hashing.matches(password, stored);
    }

    /**
     * A password that was just right, hashed anew; empty if the stored hash is good enough.
     *
     * @param stored the hash that it was compared with
     */
    public Optional<PasswordHash> renewed(String typed, PasswordHash stored) {
        return hashing.isOutdated(stored) ? Optional.of(hash(typed)) : Optional.empty();
    }
}
