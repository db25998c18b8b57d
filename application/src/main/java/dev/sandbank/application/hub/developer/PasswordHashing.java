package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords slowly, so that a copy of the store does not tell them. A call waits for some tenths of a second, so
 * none is made inside a unit of work. While too many others wait, a call is refused with
 * {@code CredentialRefusal.CredentialsBusy}, a {@link Refused} that may succeed later.
 */
public interface PasswordHashing {

    /** The hash of a password that is to be stored, with a salt of its own. */
    PasswordHash hash(Password password);

    /**
     * Whether the password is the one that was hashed.
     *
     * @param stored null where there is no account: the answer is then false, after the same work
     */
    boolean matches(Password typed, @Nullable PasswordHash stored);

    /** Whether a password that was just right should be hashed anew, because hashes are now made with more work. */
    boolean isOutdated(PasswordHash stored);
}
