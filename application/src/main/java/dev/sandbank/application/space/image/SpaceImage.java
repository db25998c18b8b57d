package dev.sandbank.application.space.image;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SeedName;
import java.time.Instant;
import java.util.List;

/**
 * All that the bank of a space is at one instant: what it started with, and everything that was changed. It has no
 * application, code, token or flow that waits for a code.
 *
 * @param name the name of the space as people read it
 * @param now the time of the space's clock
 * @param entries the journal, in its order
 * @param records the records of every kind, in the order in which they were first stored
 */
public record SpaceImage(
        String name, SeedName seed, Instant now, List<JournalEntry> entries, List<StoredRecord> records) {

    public SpaceImage {
        entries = List.copyOf(entries);
        records = List.copyOf(records);
    }
}
