package dev.sandbank.domain.bank.record;

import dev.sandbank.domain.fact.Facts;
import java.util.regex.Pattern;

/**
 * A kind of records.
 *
 * @param name the name under which they are stored and exported, so it must never change
 * @param reader makes a record of what was stored
 */
public record RecordKind<T extends BankRecord>(String name, Reader<T> reader) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{0,39}");

    public RecordKind {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a kind of records: " + name);
        }
    }

    public T read(StoredRecord stored) {
        return reader.read(stored.id(), stored.holder(), stored.facts());
    }

    /** The record in the form in which it is stored. */
    public StoredRecord stored(T value) {
        return new StoredRecord(name, value.id(), value.holder(), value.facts(), value.due());
    }

    /** Makes a record of what was stored. */
    @FunctionalInterface
    public interface Reader<T extends BankRecord> {
        T read(String id, Holder holder, Facts facts);
    }
}
