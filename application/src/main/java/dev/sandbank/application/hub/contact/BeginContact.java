package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.FreshIds;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins a contact thread and acknowledges it by mail. */
public final class BeginContact {

    /** The maximum number of threads of one developer that may wait for an answer. */
    public static final int MAX_WAITING = 50;

    private final Contacts contacts;
    private final Developers developers;
    private final Transactions transactions;
    private final Secrets secrets;
    private final Clock wall;
    private final ContactMails mails;
    private final Audit audit;

    public BeginContact(
            Contacts contacts,
            Developers developers,
            Transactions transactions,
            Secrets secrets,
            Clock wall,
            WriteMail writeMail,
            Audit audit) {
        this.contacts = contacts;
        this.developers = developers;
        this.transactions = transactions;
        this.secrets = secrets;
        this.wall = wall;
        this.mails = new ContactMails(developers, writeMail);
        this.audit = audit;
    }

    /**
     * Begins a thread. A form that is sent twice with the same content gives the same thread, and no second mail.
     *
     * @param submission the form it came with; null if it came otherwise
     * @throws Refused CONTACT_SENT_OTHERWISE if the form was sent before with other content, CONTACT_TOO_MANY,
     *     DEVELOPER_UNKNOWN
     */
    public ContactThread begin(DeveloperId developer, NewContact wanted, @Nullable SubmissionId submission) {
        ContactId id = new ContactId(FreshIds.of(secrets, ContactId.LENGTH));
        return transactions.run(() -> {
            Optional<ContactThread> before =
                    submission == null ? Optional.empty() : contacts.findSent(audit.actor(), submission);
            return before.map(sent -> sameAs(sent, developer, wanted, submission))
                    .orElseGet(() -> add(id, developer, wanted, submission));
        });
    }

    private ContactThread add(
            ContactId id, DeveloperId developer, NewContact wanted, @Nullable SubmissionId submission) {
        developers.require(developer);
        if (contacts.countWaiting(developer) >= MAX_WAITING) {
            throw new Refused(ContactRefusal.CONTACT_TOO_MANY);
        }
        Instant now = Instant.ofEpochMilli(wall.millis());
        ContactThread thread = ContactThread.begin(
                id,
                developer,
                wanted.kind(),
                wanted.subject(),
                new ContactMessage(ContactSide.DEVELOPER, audit.actor(), wanted.text(), now, submission));
        contacts.add(thread);
        audit.note(
                AuditAction.CONTACT_OPENED,
                id.value(),
                Map.of("kind", wanted.kind().text(), "developer", developer.value()));
        mails.began(thread);
        return thread;
    }

    private static ContactThread sameAs(
            ContactThread sent, DeveloperId developer, NewContact wanted, @Nullable SubmissionId submission) {
        ContactMessage first = sent.first();
        boolean same = sent.developer().equals(developer)
                && sent.kind() == wanted.kind()
                && sent.subject().equals(wanted.subject())
                && first.text().equals(wanted.text())
                && first.submission() != null
                && first.submission().equals(submission);
        if (!same) {
            throw new Refused(ContactRefusal.CONTACT_SENT_OTHERWISE);
        }
        return sent;
    }
}
