package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import java.util.Map;

/** Invites people who have not asked. Each method must be called inside a unit of work. */
record Inviting(RegistrationParts parts) {

    /** Whether the address belongs to a developer. */
    boolean hasAccount(Applicant applicant) {
        return parts.developers().findByEmail(applicant.email()).isPresent();
    }

    /** Whether the address belongs to an open registration. */
    boolean isExpected(Applicant applicant) {
        return parts.registrations()
                .newestOf(applicant.email())
                .map(Registration::state)
                .filter(RegistrationState::isOpen)
                .isPresent();
    }

    Registration invite(RegistrationId id, Applicant applicant) {
        Registration invited = Registration.invited(id, applicant, parts.decision());
        parts.registrations().add(invited);
        parts.activationMails().invite(invited);
        parts.audit()
                .note(
                        AuditAction.DEVELOPER_INVITED,
                        id.value(),
                        Map.of("email", applicant.email().value()));
        return invited;
    }
}
