package dev.sandbank.application.hub.audit;

/** The use cases of the audit log. */
public record AuditUseCases(
        ListAudit listAudit, ExportAudit exportAudit, FindAuditHead findHead, VerifyAudit verifyAudit) {

    /** The use cases over this log. */
    public static AuditUseCases over(AuditLog log) {
        return new AuditUseCases(
                new ListAudit(log), new ExportAudit(log), new FindAuditHead(log), new VerifyAudit(log));
    }
}
