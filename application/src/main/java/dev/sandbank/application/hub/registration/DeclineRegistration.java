package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** An administrator turns somebody down, who is told by mail. */
public final class DeclineRegistration {

    private final RegistrationParts parts;

    public DeclineRegistration(RegistrationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the registration after it.
     *
     * @param reason for the person; may be empty
     * @throws Refused REGISTRATION_UNKNOWN, or REGISTRATION_ELSEWHERE with who decided before
     */
    public Registration decline(RegistrationId id, String reason) {
        return parts.transactions().run(() -> {
            Registration declined = parts.decided(id, found -> found.decline(parts.decision(), reason));
            parts.registrations().replace(declined);
            parts.activationMails().declined(declined, reason);
            parts.audit()
                    .note(
                            AuditAction.REGISTRATION_DECLINED,
                            id.value(),
                            Map.of("email", declined.applicant().email().value()));
            return declined;
        });
    }
}
