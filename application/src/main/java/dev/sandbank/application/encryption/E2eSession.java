package dev.sandbank.application.encryption;

/**
 * What goes with a key that was handed out to encrypt a password.
 *
 * @param bizToken comes back with the ciphertext
 * @param eventId comes back inside the ciphertext, so that a ciphertext cannot be replayed with another token
 */
public record E2eSession(String bizToken, String eventId) {

    @Override
    public String toString() {
        return "E2eSession";
    }
}
