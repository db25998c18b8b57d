package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Lets an administrator answer a thread; the developer gets the answer by mail. */
public final class AnswerContact {

    private final Contacts contacts;
    private final Transactions transactions;
    private final WriteMessage writeMessage;
    private final ContactMails mails;

    public AnswerContact(
            Contacts contacts,
            Developers developers,
            Transactions transactions,
            Clock wall,
            WriteMail writeMail,
            Audit audit) {
        this.contacts = contacts;
        this.transactions = transactions;
        this.writeMessage = new WriteMessage(contacts, wall, audit);
        this.mails = new ContactMails(developers, writeMail);
    }

    /**
     * Adds the answer. A form that is sent twice with the same text adds one, and writes one mail.
     *
     * @param submission the form it came with; null if it came otherwise
     * @param seen the number of messages that the administrator has seen; null if that is not known. Nobody answers past a
     *     message that came since; CONTACT_ELSEWHERE then.
     * @throws Refused CONTACT_UNKNOWN, CONTACT_DETAILS_INVALID, CONTACT_FULL, CONTACT_SENT_OTHERWISE if the form was sent
     *     before with other text
     */
    public ContactThread answer(ContactId id, String typed, @Nullable SubmissionId submission, @Nullable Integer seen) {
        String text = WriteMessage.tidy(typed);
        return transactions.run(() -> {
            ContactThread thread = contacts.require(id);
            if (writeMessage.isRepeated(thread, text, submission)) {
                return thread;
            }
            ContactThread answered =
                    writeMessage.add(thread.afterMessages(seen), ContactSide.ADMINISTRATOR, text, submission);
            mails.answered(answered);
            return answered;
        });
    }
}
