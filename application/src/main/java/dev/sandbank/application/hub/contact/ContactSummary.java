package dev.sandbank.application.hub.contact;

import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import java.time.Instant;

/**
 * A contact thread as a list shows it.
 *
 * @param name the name of the developer
 * @param messages the number of messages
 * @param beganAt when the first one was written
 * @param lastAt when the last one was written
 */
public record ContactSummary(
        ContactId id,
        DeveloperId developer,
        String name,
        ContactKind kind,
        String subject,
        ContactState state,
        int messages,
        Instant beganAt,
        Instant lastAt) {

    /** The summary of a thread. */
    public static ContactSummary of(ContactThread thread, String name) {
        return new ContactSummary(
                thread.id(),
                thread.developer(),
                name,
                thread.kind(),
                thread.subject(),
                thread.state(),
                thread.messages().size(),
                thread.first().at(),
                thread.last().at());
    }
}
