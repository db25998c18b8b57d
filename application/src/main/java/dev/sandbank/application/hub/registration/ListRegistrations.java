package dev.sandbank.application.hub.registration;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;

/** Lists registrations in a state, the oldest first. */
public final class ListRegistrations {

    private final Registrations registrations;

    public ListRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    /** A page of those whose name, company or address contains a text. */
    public Found<Registration> list(RegistrationState state, String text, Seek seek) {
        return registrations.search(state, text, seek);
    }
}
