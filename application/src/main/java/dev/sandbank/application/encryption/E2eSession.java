package dev.sandbank.application.encryption;

/**
 * The session of a public key that was given to an application to encrypt a password.
 *
 * @param bizToken sent back beside the ciphertext
 * @param eventId sent back inside the ciphertext, so that a ciphertext cannot be replayed with another token
 */
public record E2eSession(String bizToken, String eventId) {

    @Override
    public String toString() {
        return "E2eSession";
    }
}
