package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Removes a registration. Its links end, so an invitation that was sent by mistake cannot be used. */
public final class DeleteRegistration {

    private final RegistrationParts parts;

    public DeleteRegistration(RegistrationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the removed registration.
     *
     * @throws Refused REGISTRATION_UNKNOWN
     */
    public Registration delete(RegistrationId id) {
        return parts.transactions().run(() -> {
            Registration registration = parts.require(id);
            parts.registrations().remove(id);
            parts.links().endAll(LinkPurpose.ACTIVATION, id.value(), parts.now());
            parts.audit()
                    .note(
                            AuditAction.REGISTRATION_DELETED,
                            id.value(),
                            Map.of("email", registration.applicant().email().value()));
            return registration;
        });
    }
}
