package dev.sandbank.application.hub.contact;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.contact.ContactState;
import org.jspecify.annotations.Nullable;

/** Lists the threads of all developers, for administrators. */
public final class ListContacts {

    private final Contacts contacts;

    public ListContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    /**
     * A page of the threads in a state. Of the open ones the one that has waited longest comes first, of others the one
     * that changed last.
     *
     * @param state null for all
     * @param text what subject or developer must contain; may be empty
     */
    public Found<ContactSummary> list(@Nullable ContactState state, String text, Seek seek) {
        return state == ContactState.OPEN ? contacts.waiting(text, seek) : contacts.search(state, text, seek);
    }
}
