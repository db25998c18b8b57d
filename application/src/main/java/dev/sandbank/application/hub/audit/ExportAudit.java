package dev.sandbank.application.hub.audit;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;
import java.util.function.Consumer;

/** Reads all entries that a filter lets pass, however many there are, newest first. */
public final class ExportAudit {

    private final AuditLog log;

    public ExportAudit(AuditLog log) {
        this.log = log;
    }

    /**
     * Hands over one entry after the other, a part of the log at a time. Entries that are added meanwhile are left out.
     */
    public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
        Seek seek = Seek.first(Seek.MAX_ROWS);
        while (seek != null) {
            Found<AuditEntry> part = log.newest(filter, seek);
            part.rows().forEach(reader);
            seek = part.next() == null ? null : Seek.after(part.next(), Seek.MAX_ROWS);
        }
    }
}
