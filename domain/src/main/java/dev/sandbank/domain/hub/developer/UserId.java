package dev.sandbank.domain.hub.developer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name by which a developer logs in: 3 to 32 of ASCII letters, digits, {@code .}, {@code _} and {@code -}, beginning
 * with a letter. It has no other letters, because two names that look the same must be the same. Two user ids are the
 * same if they differ only in capital letters; compare them by {@link #key()}.
 */
public record UserId(String value) {

    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = 32;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{2,31}");

    /** Names that seem to speak for the installation. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "anonymous",
            "help",
            "hostmaster",
            "moderator",
            "noreply",
            "no-reply",
            "postmaster",
            "root",
            "sandbank",
            "security",
            "staff",
            "support",
            "system",
            "webmaster");

    public UserId {
        objectionTo(value).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    /** Says why a text cannot be a user id, as a sentence; empty if it can. */
    public static Optional<String> objectionTo(String text) {
        if (text.isEmpty()) {
            return Optional.of("Choose a user ID.");
        }
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(
                    "A user ID has 3 to 32 of the letters A to Z, digits, dot, _ and -, and begins with a letter.");
        }
        return RESERVED.contains(text.toLowerCase(Locale.ROOT))
                ? Optional.of("This user ID is kept for the people who run the hub. Choose another one.")
                : Optional.empty();
    }

    /** The form by which user ids are compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
