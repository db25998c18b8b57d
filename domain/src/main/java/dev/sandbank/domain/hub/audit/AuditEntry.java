package dev.sandbank.domain.hub.audit;

import java.time.Instant;
import java.util.Collections;

/**
 * An event in the audit log.
 *
 * @param sequence the number of the entry, counted from 1 without a gap
 * @param hash of this entry and of all before it
 */
public record AuditEntry(long sequence, AuditEvent event, AuditHash hash) {

    /** The entry that adds an event to a log with this head. */
    public static AuditEntry after(AuditHead head, AuditEvent event) {
        long sequence = head.count() + 1;
        return new AuditEntry(sequence, event, AuditHash.of(head.hash(), sequence, event));
    }

    /** Stands for an entry in the store that nobody can have written as it is; it follows nothing. */
    public static AuditEntry unreadable(long sequence) {
        Actor unknown = new Actor(Actor.Kind.PROGRAM, "unknown");
        AuditEvent event =
                new AuditEvent(Instant.EPOCH, unknown, AuditAction.UNREADABLE, "", Collections.emptySortedMap());
        return new AuditEntry(sequence, event, AuditHash.NONE);
    }

    /** Whether it is unchanged and stands directly after the entry that was the head. */
    boolean follows(AuditHead head) {
        return equals(after(head, event));
    }

    /** The head of a log that ends with this entry. */
    public AuditHead head() {
        return new AuditHead(sequence, hash);
    }
}
