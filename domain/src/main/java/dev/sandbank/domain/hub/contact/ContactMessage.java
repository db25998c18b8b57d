package dev.sandbank.domain.hub.contact;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.submission.SubmissionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a contact thread.
 *
 * @param by who wrote it
 * @param text see {@link ContactText#objectionTo}
 * @param submission the form it came with; null if it came otherwise
 */
public record ContactMessage(
        ContactSide side,
        Actor by,
        String text,
        Instant at,
        @Nullable SubmissionId submission) {

    public ContactMessage {
        ContactText.require(ContactText.objectionTo(text));
    }
}
