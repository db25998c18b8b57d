package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.registration.RegistrationState;

/** Counts the registrations that wait for an administrator. */
public final class CountOpenRegistrations {

    private final Registrations registrations;

    public CountOpenRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    public int count() {
        return registrations.count(RegistrationState.UNDER_REVIEW);
    }
}
