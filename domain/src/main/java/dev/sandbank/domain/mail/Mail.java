package dev.sandbank.domain.mail;

import dev.sandbank.domain.naming.ReadableName;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail as it was written. It never changes.
 *
 * @param subject one line of at most {@value #MAX_SUBJECT} characters
 */
public record Mail(MailId id, Recipient to, String subject, MailBody body, Instant madeAt) {

    /** The maximum length of a subject, in characters. */
    public static final int MAX_SUBJECT = 300;

    private static final EmailAddress NOBODY = new EmailAddress("unreadable@invalid");

    public Mail {
        objectionTo(subject).ifPresent(objection -> {
            throw new IllegalArgumentException("the subject of a mail " + objection);
        });
    }

    /** Says why a text cannot be a subject, as the second half of a sentence; empty if it can be one. */
    public static Optional<String> objectionTo(String subject) {
        return subject.length() > MAX_SUBJECT
                ? Optional.of("must have at most " + MAX_SUBJECT + " characters")
                : ReadableName.objectionTo(subject);
    }

    /** Stands for a stored mail that nobody can have written as it is. */
    public static Mail unreadable(MailId id, Instant madeAt) {
        return new Mail(id, NOBODY, "This stored mail cannot be read", MailBody.UNREADABLE, madeAt);
    }

    /** Whether it can be sent at all. */
    public boolean canBeSent() {
        return !body.parts().isEmpty();
    }
}
