package dev.sandbank.application.hub.registration;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.Optional;

/** The store of registrations. */
public interface Registrations {

    void add(Registration registration);

    Optional<Registration> find(RegistrationId id);

    /** The newest registration of an address. */
    Optional<Registration> newestOf(EmailAddress email);

    /** The newest registration of an address that was submitted before another one. */
    Optional<Registration> before(Registration registration);

    /** Replaces the one of the same id; false if there is none. */
    boolean replace(Registration registration);

    /** Removes one; false if there is none. */
    boolean remove(RegistrationId id);

    /** Removes what the registrations of a developer or an address tell of the person; their states stay. */
    void forget(DeveloperId developer, EmailAddress email);

    /** A page of those in a state whose name, company or address contains a text; the oldest first. */
    Found<Registration> search(RegistrationState state, String text, Seek seek);

    /** The number of registrations in a state. */
    int count(RegistrationState state);
}
