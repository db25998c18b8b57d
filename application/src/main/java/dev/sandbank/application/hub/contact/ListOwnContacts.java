package dev.sandbank.application.hub.contact;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;

/** Lists the threads of one developer, the one that changed last first. */
public final class ListOwnContacts {

    private final Contacts contacts;

    public ListOwnContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    public Found<ContactSummary> list(DeveloperId developer, Seek seek) {
        return contacts.of(developer, seek);
    }
}
