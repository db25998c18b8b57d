package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.secret.PasswordHash;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges, hashes and compares the passwords of developers. Hashing is slow on purpose: never inside a unit of work. */
public interface Passwords {

    /**
     * Says why a text cannot be a password, as a sentence; empty if it can.
     *
     * @param context words about the person that it must not be made of
     */
    Optional<String> objectionTo(String password, List<String> context);

    /** The hash of a password. */
    PasswordHash hash(String password);

    /**
     * Whether a password belongs to a hash.
     *
     * @param hash null if there is nobody to log in; the comparison fails and takes as long
     */
    boolean matches(String password, @Nullable PasswordHash hash);
}
