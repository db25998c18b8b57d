package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import java.util.Map;

/**
 * Sets a new password by the link of a mail. All sessions and all other links of the developer end, and nobody is logged
 * in by it: the link alone never counts as a log-in.
 */
public final class ResetPassword {

    private final SessionParts parts;

    public ResetPassword(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the developer.
     *
     * @throws Refused LINK_ENDED
     */
    public Developer reset(String token, PasswordHash password, Source source) {
        return parts.transactions().run(() -> {
            ActingLink link = parts.presented().use(token, LinkPurpose.PASSWORD_RESET, parts.now());
            Developer found = parts.developers()
                    .find(new DeveloperId(link.subject()))
                    .filter(developer -> !developer.suspended())
                    .orElseThrow(() -> new Refused(DeveloperRefusal.LINK_ENDED));
            Developer changed = found.withPassword(password);
            new PasswordChange(parts).store(changed, "", source);
            parts.audit()
                    .by(changed.id(), source)
                    .note(AuditAction.PASSWORD_CHANGED, changed.id().value(), Map.of("by", "link"));
            return changed;
        });
    }
}
