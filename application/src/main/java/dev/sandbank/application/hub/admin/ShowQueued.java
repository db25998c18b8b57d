package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.admin.ListQueue.Queued;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;

/** Shows one registration to the people who decide about it. */
public final class ShowQueued {

    private final ListQueue queue;
    private final Registrations registrations;

    public ShowQueued(ListQueue queue, Registrations registrations) {
        this.queue = queue;
        this.registrations = registrations;
    }

    /**
     * The registration and what stands beside it.
     *
     * @throws Refused REGISTRATION_UNKNOWN
     */
    public Queued show(RegistrationId id) {
        return registrations
                .find(id)
                .map(queue::queued)
                .orElseThrow(() -> new Refused(new NamedPerson(RegistrationRefusal.REGISTRATION_UNKNOWN, id.value())));
    }
}
