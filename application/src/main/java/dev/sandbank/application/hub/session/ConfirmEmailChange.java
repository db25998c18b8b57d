package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.secret.Source;
import java.util.Map;

/** Gives an account its new address by the link that was mailed there. The old address is told. */
public final class ConfirmEmailChange {

    private final SessionParts parts;

    public ConfirmEmailChange(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the developer with the new address.
     *
     * @throws Refused LINK_ENDED, or EMAIL_TAKEN if another account has got the address meanwhile
     */
    public Developer confirm(String token, Source source) {
        return parts.transactions().run(() -> {
            ActingLink link = parts.presented().use(token, LinkPurpose.EMAIL_CHANGE, parts.now());
            Developer before = parts.developers()
                    .find(EmailChanges.developerOf(link))
                    .filter(developer -> !developer.suspended())
                    .orElseThrow(() -> new Refused(DeveloperRefusal.LINK_ENDED));
            EmailAddress wanted =
                    EmailChanges.addressOf(link).orElseThrow(() -> new Refused(DeveloperRefusal.LINK_ENDED));
            Developer after = before.withEmail(wanted);
            if (!parts.developers().replace(after)) {
                throw new Refused(new NamedPerson(RegistrationRefusal.EMAIL_TAKEN, wanted.value()));
            }
            parts.links().endAll(LinkPurpose.PASSWORD_RESET, after.id().value(), parts.now());
            parts.accountMails().emailChanged(before.email(), after, source);
            parts.audit()
                    .by(after.id(), source)
                    .note(AuditAction.EMAIL_CHANGED, after.id().value(), Map.of());
            return after;
        });
    }
}
