package dev.sandbank.application.bank.due;

import dev.sandbank.application.space.DueCounts;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;

/** What is done with the records of one kind when they fall due. */
public interface DueWork {

    RecordKind<?> kind();

    /**
     * Deals with a record that is due, in a unit of work of its own ({@link DueUnit}). The unit reads the record again and does nothing
     * if it has changed, because another process may have dealt with it. Afterwards the record is no longer due at that
     * instant, also when what it asked for was refused.
     *
     * @return how many pieces were done, and how many of them were refused
     */
    DueCounts run(SpaceId space, StoredRecord due);
}
