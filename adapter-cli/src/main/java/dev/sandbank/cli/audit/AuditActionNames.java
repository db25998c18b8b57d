package dev.sandbank.cli.audit;

import dev.sandbank.domain.hub.audit.AuditAction;
import java.util.Iterator;

/** The names of actions as they are typed, for shells that complete them. */
final class AuditActionNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return AuditAction.recorded().stream().map(AuditAction::text).iterator();
    }
}
