package dev.sandbank.application.bank.due;

import dev.sandbank.application.space.DueCounts;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;

/** A work that leaves its record as it was. */
final class IdleWork implements DueWork {

    @Override
    public RecordKind<?> kind() {
        return Bell.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        return DueCounts.NONE;
    }
}
