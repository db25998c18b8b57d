package dev.sandbank.application.hub.audit;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
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

    /** A page of the entries that a filter lets pass, in which the newest is first. */
    Found<AuditEntry> newest(AuditFilter filter, Seek seek);

    /** Entries in their order, as they are stored; at most {@code most} with numbers above {@code sequence}. */
    List<AuditEntry> after(long sequence, int most);
}
