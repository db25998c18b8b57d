package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.AccountDependents;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.domain.hub.developer.Developer;

/** Takes name and address out of the registrations of a developer whose account ends. */
public final class ForgetPerson implements AccountDependents {

    private final Registrations registrations;

    public ForgetPerson(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        registrations.forget(going.id(), going.email());
    }
}
