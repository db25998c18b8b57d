package dev.sandbank.persistence.secret;

import dev.sandbank.application.secret.KeyRecord;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Records of keys in SQL. */
public final class JdbiKeyRecords implements KeyRecords {

    private static final String SELECT = "select name, fingerprint, sealed from key_record ";

    private static final String ADD = """
            insert into key_record (name, fingerprint, sealed) values (:name, :fingerprint, :sealed)
            on conflict (name) do nothing
            """;

    private final Database database;

    public JdbiKeyRecords(Database database) {
        this.database = database;
    }

    @Override
    public List<KeyRecord> list() {
        return database.read(handle -> handle.createQuery(SELECT + "order by name")
                .map(JdbiKeyRecords::read)
                .list());
    }

    @Override
    public Optional<KeyRecord> find(String name) {
        return database.read(handle -> handle.createQuery(SELECT + "where name = :name")
                .bind("name", name)
                .map(JdbiKeyRecords::read)
                .findOne());
    }

    @Override
    public void addIfAbsent(KeyRecord fresh) {
        database.write(handle -> handle.createUpdate(ADD)
                .bind("name", fresh.name())
                .bind("fingerprint", fresh.fingerprint())
                .bind("sealed", fresh.sealed())
                .execute());
    }

    @Override
    public void seal(String name, String sealed) {
        database.write(handle -> handle.createUpdate("update key_record set sealed = :sealed where name = :name")
                .bind("name", name)
                .bind("sealed", sealed)
                .execute());
    }

    private static KeyRecord read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new KeyRecord(columns.text("name"), columns.text("fingerprint"), columns.textOrNull("sealed"));
    }
}
