package dev.sandbank.application.secret;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys that only this installation has, by name, such as {@code installation.key}. Each method throws {@link
 * dev.sandbank.application.support.StoreUnavailable} with a sentence for people if a key cannot be read or written.
 */
public interface InstallationKeys {

    /** The key; empty if there is none of the name yet. */
    Optional<byte[]> find(String name);

    /** The key, after making it if there is none; all who ask at once, in whatever process, get the same one. */
    byte[] findOrMake(String name, Supplier<byte[]> fresh);

    /** Where the key is, for people. */
    String placeOf(String name);
}
