package dev.sandbank.application.encryption;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads ciphertexts written in hex.
 *
 * @param lenient whether a ciphertext of the right form that cannot be read may stand for the right secret, and one of
 *     another session for one of this: many programs for the public sandbox replay one constant, which was accepted there
 *     for days and with any {@code bizToken}. Never for strict applications
 */
public record Ciphertexts(E2eKeys keys, boolean lenient) {

    private static final Pattern REPLAYED = Pattern.compile("[0-9a-fA-F]{256,2048}");

    private static final Pattern COMPACT_JWE = Pattern.compile("([A-Za-z0-9_-]*\\.){4}[A-Za-z0-9_-]*");

    /** The plain text; empty if the ciphertext cannot be read. */
    public Optional<String> read(String hex) {
        try {
            return keys.decrypt(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether an unreadable ciphertext is accepted as a recorded constant. */
    public boolean mayBeReplayed(String hex, boolean strict) {
        return lenient && !strict && REPLAYED.matcher(hex).matches();
    }

    /** Whether a session that is over, or was none, is let pass with the ciphertext that was replayed. */
    public boolean mayBeReplayedWith(String bizToken) {
        return lenient && !bizToken.isBlank();
    }

    /** Whether an unreadable compact JWE is let pass as a replayed constant. */
    public boolean mayBeReplayedJwe(String compact, boolean strict) {
        return lenient && !strict && COMPACT_JWE.matcher(compact).matches();
    }
}
