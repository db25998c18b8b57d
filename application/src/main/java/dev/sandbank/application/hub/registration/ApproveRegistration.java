package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** An administrator lets somebody in: the person is invited by mail. */
public final class ApproveRegistration {

    private final RegistrationParts parts;

    public ApproveRegistration(RegistrationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the registration after it.
     *
     * @throws Refused REGISTRATION_UNKNOWN, or REGISTRATION_ELSEWHERE with who decided before
     */
    public Registration approve(RegistrationId id) {
        return parts.transactions().run(() -> {
            Registration approved = parts.decided(id, found -> found.approve(parts.decision()));
            parts.registrations().replace(approved);
            parts.activationMails().invite(approved);
            parts.audit()
                    .note(
                            AuditAction.REGISTRATION_APPROVED,
                            id.value(),
                            Map.of("email", approved.applicant().email().value()));
            return approved;
        });
    }
}
