package dev.sandbank.application.hub.audit;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;

/** Reads the audit log page by page, newest entries first. */
public final class ListAudit {

    private final AuditLog log;

    public ListAudit(AuditLog log) {
        this.log = log;
    }

    /** A page of the entries that a filter lets pass. */
    public Found<AuditEntry> list(AuditFilter filter, Seek seek) {
        return log.newest(filter, seek);
    }
}
