package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;

/** An administrator invites somebody who has not asked. It works also while registration is closed. */
public final class InviteDeveloper {

    private final RegistrationParts parts;
    private final Inviting inviting;

    public InviteDeveloper(RegistrationParts parts) {
        this.parts = parts;
        this.inviting = new Inviting(parts);
    }

    /**
     * Returns the new registration.
     *
     * @throws Refused EMAIL_TAKEN if the address belongs to a developer or to an open registration
     */
    public Registration invite(Applicant applicant) {
        RegistrationId id = parts.newId();
        return parts.transactions().run(() -> {
            if (inviting.isExpected(applicant) || inviting.hasAccount(applicant)) {
                throw new Refused(new NamedPerson(
                        RegistrationRefusal.EMAIL_TAKEN, applicant.email().value()));
            }
            return inviting.invite(id, applicant);
        });
    }
}
