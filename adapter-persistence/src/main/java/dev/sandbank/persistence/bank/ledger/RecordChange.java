package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.record.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A record of a customer with the number of its last change.
 *
 * @param stored the record, or null if it was removed
 */
record RecordChange(long change, @Nullable StoredRecord stored) {

    static RecordChange of(ResultSet row, StatementContext context) throws SQLException {
        return new RecordChange(row.getLong("changed"), row.getString("facts") == null ? null : RecordRow.stored(row));
    }

    static long newest(List<RecordChange> changes) {
        return changes.stream().mapToLong(RecordChange::change).max().orElse(0);
    }

    static List<StoredRecord> present(List<RecordChange> changes) {
        return changes.stream()
                .map(RecordChange::stored)
                .filter(Objects::nonNull)
                .toList();
    }
}
