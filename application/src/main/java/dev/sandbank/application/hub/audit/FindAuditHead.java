package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditHead;

/** Reads the present end of the audit log. */
public final class FindAuditHead {

    private final AuditLog log;

    public FindAuditHead(AuditLog log) {
        this.log = log;
    }

    public AuditHead find() {
        return log.head();
    }
}
