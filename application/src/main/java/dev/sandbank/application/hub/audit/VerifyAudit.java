package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditCheck;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the whole audit log and finds out whether all entries are as they were written. */
public final class VerifyAudit {

    private static final int BATCH = 1_000;

    private final AuditLog log;

    public VerifyAudit(AuditLog log) {
        this.log = log;
    }

    /**
     * The finished check.
     *
     * @param expected a head that the log had earlier, if one was kept
     */
    public AuditCheck verify(@Nullable AuditHead expected) {
        AuditCheck check = new AuditCheck(expected);
        // A row may have been given any number.
        long read = Long.MIN_VALUE;
        List<AuditEntry> batch;
        do {
            batch = log.after(read, BATCH);
            batch.forEach(check::read);
            read = batch.isEmpty() ? read : batch.get(batch.size() - 1).sequence();
        } while (batch.size() == BATCH);
        return check;
    }
}
