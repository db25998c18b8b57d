package dev.sandbank.domain.bank.record;

import dev.sandbank.domain.fact.Facts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something at the bank that callers made or changed and that is no movement of money. It is immutable; a change is a
 * new record with the same id. A space's records are stored, exported and reset with its journal.
 */
public interface BankRecord {

    /** The name of the record, unique among those of its kind in a space. */
    String id();

    /** Whose record it is; this never changes. */
    Holder holder();

    /** All that the record says besides id and holder, for its {@link RecordKind} to read again. */
    Facts facts();

    /** The instant by the clock of the space at which something is to be done about it; null if nothing is. */
    default @Nullable Instant due() {
        return null;
    }
}
