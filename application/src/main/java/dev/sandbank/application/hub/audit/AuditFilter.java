package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted; null lets every value pass.
 *
 * @param actor the id of who made the change
 * @param target the id of what was changed
 * @param source the address from which the change was made
 * @param since not before this instant
 * @param until before this instant
 */
public record AuditFilter(
        @Nullable AuditAction action,
        @Nullable String actor,
        @Nullable String target,
        @Nullable String source,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** Lets every entry pass. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** Whether it lets an event pass. */
    public boolean matches(AuditEvent event) {
        return (action == null || action == event.action())
                && (actor == null || actor.equals(event.actor().id()))
                && (target == null || target.equals(event.target()))
                && (source == null || source.equals(event.facts().get(Audit.FROM)))
                && (since == null || !event.at().isBefore(since))
                && (until == null || event.at().isBefore(until));
    }
}
