package dev.sandbank.application.hub.contact;

/** Counts the threads that wait for an answer. */
public final class CountWaitingContacts {

    private final Contacts contacts;

    public CountWaitingContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    public int count() {
        return contacts.countWaiting();
    }
}
