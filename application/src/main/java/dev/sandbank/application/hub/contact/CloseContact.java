package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Closes a thread that needs no further answer. */
public final class CloseContact {

    private final Contacts contacts;
    private final Transactions transactions;
    private final Clock wall;
    private final Audit audit;

    public CloseContact(Contacts contacts, Transactions transactions, Clock wall, Audit audit) {
        this.contacts = contacts;
        this.transactions = transactions;
        this.wall = wall;
        this.audit = audit;
    }

    /**
     * Closes it.
     *
     * @param onlyOf the developer who closes a thread of their own; null for an administrator
     * @param seen the number of messages that whoever closes it has seen; null if that is not known
     * @throws Refused CONTACT_UNKNOWN also for the thread of another developer, CONTACT_ELSEWHERE if it is closed or has
     *     messages that were not seen
     */
    public ContactThread close(ContactId id, @Nullable DeveloperId onlyOf, @Nullable Integer seen) {
        return transactions.run(() -> {
            ContactThread thread = ShowContact.requireVisible(contacts, id, onlyOf);
            Decision decision = new Decision(audit.actor(), Instant.ofEpochMilli(wall.millis()));
            ContactThread closed = thread.afterMessages(seen).close(decision);
            contacts.replace(closed);
            audit.note(
                    AuditAction.CONTACT_CLOSED,
                    id.value(),
                    Map.of("developer", thread.developer().value()));
            return closed;
        });
    }
}
