package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import java.util.Set;

/**
 * Estimates how soon somebody would guess a password. Like hashing it is slow, is not done inside a unit of work, and may
 * be refused as busy.
 */
public interface PasswordStrength {

    /**
     * Why the password would soon be guessed; empty if it would not.
     *
     * @param contextWords words that somebody who knows the person would try
     * @throws Refused with {@code CredentialRefusal.CredentialsBusy} while too many others wait
     */
    Optional<CredentialRefusal> objectionTo(Password password, Set<String> contextWords);
}
