package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.naming.ReadableName;
import java.util.Optional;

/** The rule for questions, answers and reasons about a request for production. */
public final class ProductionText {

    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = 2_000;

    private ProductionText() {}

    /** The text as it is stored: browsers end lines by two characters, and blank ends say nothing. */
    public static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Says why a text cannot be stored, as a sentence; empty if it can. It may be empty. */
    public static Optional<String> objectionTo(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("This text has at most 2,000 characters; yours has " + text.length() + ".");
        }
        return ReadableName.objectionToText(text).map(objection -> "This text " + objection + ".");
    }

    /**
     * Says the same of a text that must not be empty.
     *
     * @param what what the text is, such as {@code reason}
     */
    public static Optional<String> objectionToNeeded(String what, String text) {
        return text.isBlank() ? Optional.of("Write the " + what + ".") : objectionTo(text);
    }

    static void require(Optional<String> objection) {
        objection.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }
}
