package dev.sandbank.domain.hub.contact;

import dev.sandbank.domain.naming.ReadableName;
import java.util.Optional;

/** The rules for the texts of a contact thread. */
public final class ContactText {

    /** The maximum length of a subject, in characters. */
    public static final int MAX_SUBJECT_LENGTH = 120;

    /** The maximum length of a message, in characters. */
    public static final int MAX_LENGTH = 4_000;

    private ContactText() {}

    /** The text as it is stored: browsers end lines by two characters, and blank ends say nothing. */
    public static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Says why a text cannot be a subject, as a sentence; empty if it can. */
    public static Optional<String> objectionToSubject(String subject) {
        if (subject.isBlank()) {
            return Optional.of("Enter a subject.");
        }
        if (subject.length() > MAX_SUBJECT_LENGTH) {
            return Optional.of("A subject has at most " + MAX_SUBJECT_LENGTH + " characters.");
        }
        return ReadableName.objectionTo(subject).map(objection -> "A subject " + objection + ".");
    }

    /** Says why a text cannot be a message, as a sentence; empty if it can. */
    public static Optional<String> objectionTo(String text) {
        if (text.isBlank()) {
            return Optional.of("Write a message.");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("A message has at most 4,000 characters; yours has " + text.length() + ".");
        }
        return ReadableName.objectionToText(text).map(objection -> "A message " + objection + ".");
    }

    static void require(Optional<String> objection) {
        objection.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }
}
