package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactText;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a message to a thread, once for each form. */
final class WriteMessage {

    private final Contacts contacts;
    private final Clock wall;
    private final Audit audit;

    WriteMessage(Contacts contacts, Clock wall, Audit audit) {
        this.contacts = contacts;
        this.wall = wall;
        this.audit = audit;
    }

    /** The text as it is stored; refuses one that cannot be a message. */
    static String tidy(String typed) {
        String text = ContactText.tidy(typed);
        ContactText.objectionTo(text).ifPresent(objection -> {
            throw new Refused(new ContactDetailsInvalid(objection));
        });
        return text;
    }

    /** Whether the form was sent before with this text; refuses one that was sent with another text. */
    boolean isRepeated(ContactThread thread, String text, @Nullable SubmissionId submission) {
        Optional<ContactThread> sent =
                submission == null ? Optional.empty() : contacts.findSent(audit.actor(), submission);
        if (sent.isEmpty()) {
            return false;
        }
        boolean same = sent.get().id().equals(thread.id())
                && thread.messages().stream()
                        .anyMatch(message ->
                                message.text().equals(text) && Objects.equals(message.submission(), submission));
        if (!same) {
            throw new Refused(ContactRefusal.CONTACT_SENT_OTHERWISE);
        }
        return true;
    }

    /** Adds the message; to be called inside the unit of work. */
    ContactThread add(ContactThread thread, ContactSide side, String text, @Nullable SubmissionId submission) {
        ContactThread longer = thread.with(
                new ContactMessage(side, audit.actor(), text, Instant.ofEpochMilli(wall.millis()), submission));
        contacts.replace(longer);
        audit.note(
                side == ContactSide.DEVELOPER ? AuditAction.CONTACT_REPLIED : AuditAction.CONTACT_ANSWERED,
                thread.id().value(),
                Map.of("developer", thread.developer().value()));
        return longer;
    }
}
