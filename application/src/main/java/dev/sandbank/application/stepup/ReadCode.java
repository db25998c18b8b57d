package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.SentCode;
import org.jspecify.annotations.Nullable;

/**
 * A presented code in clear.
 *
 * @param clear null if it cannot be read
 * @param replayed whether it is let pass as a recorded constant
 * @param strict whether only the code that was sent is right, and no published one
 */
public record ReadCode(@Nullable String clear, boolean replayed, boolean strict) {

    /**
     * Whether it is right.
     *
     * @param approved the id of what it approves
     * @param sent the code that was sent for it last, or null
     */
    public boolean isRight(String approved, @Nullable SentCode sent) {
        if (clear == null) {
            return replayed;
        }
        return (!strict && OneTimeCode.isPublished(clear)) || (sent != null && sent.isRight(approved, clear));
    }

    @Override
    public String toString() {
        return "ReadCode";
    }
}
