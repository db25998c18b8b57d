package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.contact.Contacts;
import dev.sandbank.application.hub.production.Productions;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.domain.hub.registration.RegistrationState;

/** Counts what waits for the people who run the hub. */
public final class CountOpenWork {

    private final Registrations registrations;
    private final Contacts contacts;
    private final Productions productions;

    public CountOpenWork(Registrations registrations, Contacts contacts, Productions productions) {
        this.registrations = registrations;
        this.contacts = contacts;
        this.productions = productions;
    }

    public OpenWork count() {
        return new OpenWork(
                registrations.count(RegistrationState.UNDER_REVIEW),
                contacts.countWaiting(),
                productions.countWaiting());
    }

    /**
     * What waits.
     *
     * @param registrations people who ask for an account
     * @param contacts threads without an answer
     * @param productions requests for production without a decision
     */
    public record OpenWork(int registrations, int contacts, int productions) {

        /** For somebody whom nothing waits for. */
        public static final OpenWork NONE = new OpenWork(0, 0, 0);

        public int all() {
            return registrations + contacts + productions;
        }
    }
}
