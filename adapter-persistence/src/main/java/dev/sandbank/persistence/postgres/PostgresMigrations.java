package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.schema.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Applies migrations to PostgreSQL. It reads the files of SQLite with other names of types: integers have 64 bits as
 * there, bytes have another name, and text is compared by its code points in every database. A file that says something
 * that only SQLite reads has one of the same name in the folder {@code postgres}.
 */
final class PostgresMigrations extends Migrations {

    static final PostgresMigrations MIGRATIONS = new PostgresMigrations();

    /** The key of the lock that lets one process at a time change the schema; any number that nobody else uses. */
    private static final long LOCK = 5_276_118_904_338_201L;

    private static final String OWN = FOLDER + "postgres/";

    private static final Map<Pattern, String> TYPES = Map.of(
            Pattern.compile("\\binteger\\b"), "bigint",
            Pattern.compile("\\bblob\\b"), "bytea",
            Pattern.compile("\\btext\\b"), "text collate \"C\"");

    private PostgresMigrations() {}

    @Override
    protected void begin(Statement statement) throws SQLException {
        statement.execute("begin");
        statement.execute("set local statement_timeout = 0; set local lock_timeout = 0");
        statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }

    @Override
    protected boolean isNew(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select to_regclass('schema_version') is null")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    protected List<String> bookkeeping() {
        return statements(read(OWN + "bookkeeping.sql"));
    }

    @Override
    protected String text(String file) {
        String own = OWN + file;
        return exists(own) ? read(own) : translated(read(FOLDER + file));
    }

    private static String translated(String shared) {
        String sql = shared.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n", "", "\n"));
        for (Map.Entry<Pattern, String> type : TYPES.entrySet()) {
            sql = type.getKey().matcher(sql).replaceAll(type.getValue());
        }
        return sql;
    }
}
