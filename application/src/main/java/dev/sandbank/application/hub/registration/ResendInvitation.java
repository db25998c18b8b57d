package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Sends one more invitation to somebody who has not activated the account. Links of earlier mails keep working. */
public final class ResendInvitation {

    private final RegistrationParts parts;

    public ResendInvitation(RegistrationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the registration.
     *
     * @throws Refused REGISTRATION_UNKNOWN, or REGISTRATION_ELSEWHERE if the person is not invited
     */
    public Registration resend(RegistrationId id) {
        return parts.transactions().run(() -> {
            Registration registration = parts.decided(id, found -> {
                found.mustBe(RegistrationState.INVITED);
                return found;
            });
            parts.activationMails().invite(registration);
            parts.audit()
                    .note(
                            AuditAction.INVITATION_RESENT,
                            id.value(),
                            Map.of("email", registration.applicant().email().value()));
            return registration;
        });
    }
}
