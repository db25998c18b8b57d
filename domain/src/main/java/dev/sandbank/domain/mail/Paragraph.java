package dev.sandbank.domain.mail;

import dev.sandbank.domain.naming.ReadableName;

/**
 * Some sentences in a mail. Line breaks in them are kept.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters; no control character except line breaks and tabs
 */
public record Paragraph(String text) implements MailPart {

    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = 20_000;

    public Paragraph {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a paragraph of a mail has 1 to " + MAX_LENGTH + " characters");
        }
        ReadableName.objectionToText(text).ifPresent(objection -> {
            throw new IllegalArgumentException("a paragraph of a mail " + objection);
        });
    }
}
