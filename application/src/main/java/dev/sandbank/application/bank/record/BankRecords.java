package dev.sandbank.application.bank.record;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The store of records, of every kind, for each space. Records of a customer are also part of the customer's journal,
 * where reading them needs no SQL; a decision is made on what is read here, inside the unit of work that writes.
 */
public interface BankRecords {

    <T extends BankRecord> Optional<T> find(SpaceId space, RecordKind<T> kind, String id);

    /** The holder's records of a kind, in the order in which they were first stored. */
    <T extends BankRecord> List<T> of(SpaceId space, RecordKind<T> kind, Holder holder);

    /** The number of the holder's records of a kind. */
    int count(SpaceId space, RecordKind<?> kind, Holder holder);

    /** All records of a kind in the space, in the order in which they were first stored. */
    <T extends BankRecord> List<T> all(SpaceId space, RecordKind<T> kind);

    /** All records of every kind in the space, in the order in which they were first stored. */
    List<StoredRecord> everything(SpaceId space);

    /**
     * The record of the space that is due first, if one is due by then. Of those due at the same instant the order is
     * that of the names of their kinds, and within a kind that in which they were first stored.
     */
    Optional<StoredRecord> firstDue(SpaceId space, Instant by);

    /** The spaces in which a record is due by the time of their clocks, at a time of the wall clock. */
    List<SpaceId> spacesWithDue(Instant wall);

    /** The records of a kind that are due at exactly that instant, in the order in which they were first stored. */
    <T extends BankRecord> List<T> dueAt(SpaceId space, RecordKind<T> kind, Instant at);

    /**
     * Stores a record, in place of the one with the same id if there is one.
     *
     * @throws IllegalStateException if that id belongs to a record of another holder
     */
    <T extends BankRecord> void put(SpaceId space, RecordKind<T> kind, T value);

    /** Removes a record; no effect if there is none. Its id can be stored again. */
    void remove(SpaceId space, RecordKind<?> kind, String id);

    /** Removes every record of the space. */
    void drop(SpaceId space);
}
