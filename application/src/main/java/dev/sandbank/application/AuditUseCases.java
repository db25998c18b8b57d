package dev.sandbank.application;

import dev.sandbank.application.hub.audit.AuditLog;
import dev.sandbank.application.hub.audit.FindAuditHead;
import dev.sandbank.application.hub.audit.ListAudit;
import dev.sandbank.application.hub.audit.VerifyAudit;

/** The use cases of the audit log. */
public record AuditUseCases(ListAudit listAudit, FindAuditHead findHead, VerifyAudit verifyAudit) {

    /** The use cases over these stores. */
    public static AuditUseCases over(Stores stores) {
        AuditLog log = stores.auditLog();
        return new AuditUseCases(new ListAudit(log), new FindAuditHead(log), new VerifyAudit(log));
    }
}
