package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.bank.record.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A record of a customer with the numbers of the change that made it and of its last one.
 *
 * @param stored the record, or null if it was removed
 */
record RecordChange(
        Name name, long born, long change, @Nullable StoredRecord stored) {

    /** What tells a record from the others of its space. */
    record Name(String kind, String id) {

        static Name of(StoredRecord stored) {
            return new Name(stored.kind(), stored.id());
        }
    }

    static RecordChange of(ResultSet row, StatementContext context) throws SQLException {
        return new RecordChange(
                new Name(row.getString("kind"), row.getString("id")),
                row.getLong("born"),
                row.getLong("changed"),
                row.getString("facts") == null ? null : RecordRow.stored(row));
    }

    /**
     * A journal with the changes of its records that came after it.
     *
     * @param upTo the number of the last change that it surely has
     * @param changes the newer ones, in the order of their records' making
     */
    static CustomerJournal added(CustomerJournal journal, long upTo, List<RecordChange> changes) {
        Map<Name, StoredRecord> records = new LinkedHashMap<>();
        journal.records().forEach(stored -> records.put(Name.of(stored), stored));
        long newest = journal.version().change();
        for (RecordChange change : changes) {
            newest = Math.max(newest, change.change());
            if (change.stored() == null || change.born() > upTo) {
                records.remove(change.name());
            }
            if (change.stored() != null) {
                records.put(change.name(), change.stored());
            }
        }
        JournalVersion before = journal.version();
        return new CustomerJournal(
                new JournalVersion(before.resets(), before.sequence(), newest),
                journal.entries(),
                List.copyOf(records.values()));
    }
}
