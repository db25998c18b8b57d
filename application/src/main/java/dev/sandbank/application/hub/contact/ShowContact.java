package dev.sandbank.application.hub.contact;

import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.ContactRefusal.NamedContactUnknown;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Finds one contact thread. */
public final class ShowContact {

    private final Contacts contacts;

    public ShowContact(Contacts contacts) {
        this.contacts = contacts;
    }

    /**
     * The thread.
     *
     * @param onlyOf the developer who reads; null for an administrator
     * @throws Refused CONTACT_UNKNOWN also for the thread of another developer
     */
    public ContactThread show(ContactId id, @Nullable DeveloperId onlyOf) {
        return requireVisible(contacts, id, onlyOf);
    }

    /** A developer is not told whether others have a thread of that id. */
    static ContactThread requireVisible(Contacts contacts, ContactId id, @Nullable DeveloperId onlyOf) {
        ContactThread thread = contacts.require(id);
        if (onlyOf != null && !thread.developer().equals(onlyOf)) {
            throw new Refused(new NamedContactUnknown(id.value()));
        }
        return thread;
    }
}
