package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of {@code bank_record}. */
public final class RecordRow {

    private RecordRow() {}

    /** The record of the current row; one that was removed must not be read. */
    public static StoredRecord stored(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new StoredRecord(
                columns.text("kind"),
                columns.text("id"),
                new Holder(columns.market("market"), columns.text("holder")),
                Facts.parse(columns.text("facts")),
                columns.instantOrNull("due"));
    }
}
