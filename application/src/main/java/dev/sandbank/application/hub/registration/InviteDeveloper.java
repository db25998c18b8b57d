package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import java.util.Map;
import java.util.Optional;

/** An administrator invites somebody who has not asked. It works also while registration is closed. */
public final class InviteDeveloper {

    private final RegistrationParts parts;

    public InviteDeveloper(RegistrationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the new registration.
     *
     * @throws Refused EMAIL_TAKEN if the address belongs to a developer or to an open registration
     */
    public Registration invite(Applicant applicant) {
        RegistrationId id = parts.newId();
        return parts.transactions().run(() -> {
            mustBeFree(applicant);
            Registration invited = Registration.invited(id, applicant, parts.decision());
            parts.registrations().add(invited);
            parts.activationMails().invite(invited);
            parts.audit()
                    .note(
                            AuditAction.DEVELOPER_INVITED,
                            id.value(),
                            Map.of("email", applicant.email().value()));
            return invited;
        });
    }

    private void mustBeFree(Applicant applicant) {
        Optional<RegistrationState> state =
                parts.registrations().newestOf(applicant.email()).map(Registration::state);
        boolean open = state.filter(RegistrationState::isOpen).isPresent();
        if (open || parts.developers().findByEmail(applicant.email()).isPresent()) {
            throw new Refused(new NamedPerson(
                    RegistrationRefusal.EMAIL_TAKEN, applicant.email().value()));
        }
    }
}
