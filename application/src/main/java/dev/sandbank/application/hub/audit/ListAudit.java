package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditEntry;
import java.util.List;

/** Reads the audit log page by page, newest entries first. */
public final class ListAudit {

    /** The largest number of entries of a page. */
    public static final int MAX_ENTRIES = 1_000;

    private final AuditLog log;

    public ListAudit(AuditLog log) {
        this.log = log;
    }

    /**
     * A page of entries.
     *
     * @param below only entries with a smaller number; the number of the last entry of a page gives the next page
     * @param most 1 to {@link #MAX_ENTRIES}
     */
    public List<AuditEntry> list(AuditFilter filter, long below, int most) {
        if (most < 1 || most > MAX_ENTRIES) {
            throw new IllegalArgumentException("a page of the audit log has 1 to " + MAX_ENTRIES + " entries");
        }
        return log.newest(filter, below, most);
    }
}
