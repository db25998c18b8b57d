package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import java.util.Optional;

/** Finds a registration by what people call it. */
public final class FindRegistration {

    private final Registrations registrations;
    private final Developers developers;

    public FindRegistration(Registrations registrations, Developers developers) {
        this.registrations = registrations;
        this.developers = developers;
    }

    /**
     * The registration; of several of one person the newest.
     *
     * @param name its id, the address, or the user ID of somebody who is a developer since
     * @throws Refused REGISTRATION_UNKNOWN
     */
    public Registration find(String name) {
        return byId(name)
                .or(() -> EmailAddress.parse(name).flatMap(registrations::newestOf))
                .or(() -> developers.findByUserId(name).map(Developer::email).flatMap(registrations::newestOf))
                .orElseThrow(() -> new Refused(new NamedPerson(RegistrationRefusal.REGISTRATION_UNKNOWN, name)));
    }

    private Optional<Registration> byId(String name) {
        return RegistrationId.couldBe(name) ? registrations.find(new RegistrationId(name)) : Optional.empty();
    }
}
