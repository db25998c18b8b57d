package dev.sandbank.domain.bank.record;

import dev.sandbank.domain.fact.Facts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind, in the form in which it is stored.
 *
 * @param kind the name of its {@link RecordKind}
 * @param due the instant at which something is to be done about it, or null
 */
public record StoredRecord(
        String kind,
        String id,
        Holder holder,
        Facts facts,
        @Nullable Instant due) {}
