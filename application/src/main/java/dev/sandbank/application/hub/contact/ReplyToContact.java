package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Lets a developer add to a thread of their own. A closed thread is open again then. */
public final class ReplyToContact {

    private final Contacts contacts;
    private final Transactions transactions;
    private final WriteMessage writeMessage;

    public ReplyToContact(Contacts contacts, Transactions transactions, Clock wall, Audit audit) {
        this.contacts = contacts;
        this.transactions = transactions;
        this.writeMessage = new WriteMessage(contacts, wall, audit);
    }

    /**
     * Adds the message. A form that is sent twice with the same text adds one.
     *
     * @param submission the form it came with; null if it came otherwise
     * @throws Refused CONTACT_UNKNOWN also for the thread of another developer, CONTACT_DETAILS_INVALID, CONTACT_FULL,
     *     CONTACT_SENT_OTHERWISE if the form was sent before with other text
     */
    public ContactThread reply(DeveloperId developer, ContactId id, String typed, @Nullable SubmissionId submission) {
        String text = WriteMessage.tidy(typed);
        return transactions.run(() -> {
            ContactThread thread = ShowContact.requireVisible(contacts, id, developer);
            return writeMessage.isRepeated(thread, text, submission)
                    ? thread
                    : writeMessage.add(thread, ContactSide.DEVELOPER, text, submission);
        });
    }
}
