package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the audit log what developers do in browsers.
 *
 * @param from where they are; null if that is not known
 */
public record DeveloperAudit(
        AuditLog log, Clock wall, @Nullable Source from) {

    /** The audit of one developer. */
    public Audit of(DeveloperId developer) {
        Audit audit = new Audit(log, wall, Actor.developer(developer.value()));
        return from == null ? audit : audit.by(developer, from);
    }
}
