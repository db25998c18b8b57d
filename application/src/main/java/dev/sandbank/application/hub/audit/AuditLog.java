package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.util.List;

/** The store of the audit log. Entries are only added; nothing changes or removes one. */
public interface AuditLog {

    /** Adds an event at the end. It belongs to the unit of work of the change that it tells. */
    AuditEntry append(AuditEvent event);

    /** The present end of the log. */
    AuditHead head();

    /**
     * Entries that a filter lets pass, newest first.
     *
     * @param below only entries with a smaller number
     * @param most the largest number of entries
     */
    List<AuditEntry> newest(AuditFilter filter, long below, int most);

    /** Entries in their order, as they are stored; at most {@code most} with numbers above {@code sequence}. */
    List<AuditEntry> after(long sequence, int most);
}
