package dev.sandbank.domain.stepup;

import dev.sandbank.domain.secret.SecretHash;
import org.jspecify.annotations.Nullable;

/**
 * The one-time code that was sent last.
 *
 * @param phone the masked number it was sent to
 * @param hash of the code together with the id of what it approves, which nobody can guess; null once it was presented,
 *     because a code serves once
 */
public record SentCode(String phone, @Nullable SecretHash hash) {

    /**
     * A code that was sent just now.
     *
     * @param approved the id of what it approves; not stored anywhere
     */
    public static SentCode of(String phone, String approved, String code) {
        return new SentCode(phone, SecretHash.of(together(approved, code)));
    }

    /** Whether that is the code. */
    public boolean isRight(String approved, String presented) {
        return hash != null && hash.matches(together(approved, presented.strip()));
    }

    /** After it was presented. */
    public SentCode used() {
        return new SentCode(phone, null);
    }

    private static String together(String approved, String code) {
        return approved + "\n" + code;
    }
}
