package dev.sandbank.domain.hub.audit;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log from its beginning and finds the first entry that was changed or is missing. Somebody who may write to the
 * store can remove the last entries, or reckon all hashes anew. Only a head that was kept elsewhere shows this.
 */
public final class AuditCheck {

    private final @Nullable AuditHead expected;
    private AuditHead head = AuditHead.EMPTY;
    private long firstBad;
    private boolean anotherLog;

    /**
     * @param expected a head that the log had earlier, if one was kept
     */
    public AuditCheck(@Nullable AuditHead expected) {
        this.expected = expected;
        compare();
    }

    /** Reads the next stored entry. */
    public void read(AuditEntry entry) {
        if (firstBad > 0) {
            return;
        }
        if (!entry.follows(head)) {
            firstBad = head.count() + 1;
            return;
        }
        head = entry.head();
        compare();
    }

    private void compare() {
        if (expected != null && head.count() == expected.count() && !head.equals(expected)) {
            firstBad = Math.max(1, head.count());
            anotherLog = true;
        }
    }

    /**
     * Whether the log fits together but is not the one that the expected head was taken from. Then the first bad entry may
     * be any one up to {@link #firstBad}.
     */
    public boolean isAnotherLog() {
        return anotherLog;
    }

    /** The number of the first entry that is not as it was written; empty if all that were read are. */
    public OptionalLong firstBad() {
        if (firstBad > 0) {
            return OptionalLong.of(firstBad);
        }
        boolean tailIsMissing = expected != null && head.count() < expected.count();
        return tailIsMissing ? OptionalLong.of(head.count() + 1) : OptionalLong.empty();
    }

    /** The head of the part that is as it was written. */
    public AuditHead head() {
        return head;
    }
}
