package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresMigrations.MIGRATIONS;

import dev.sandbank.persistence.schema.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads all rows of the schema, and what the server says of its indexes and rules. */
final class Inspection {

    private static final String TABLES = """
            select quote_ident(tablename) from pg_tables where schemaname = current_schema() order by tablename
            """;

    private static final String DOUBTFUL = """
            select 'the index ' || c.relname || ' is not valid' from pg_index i join pg_class c on c.oid = i.indexrelid
                where not i.indisvalid and c.relnamespace = current_schema()::regnamespace
            union all
            select 'the rule ' || conname || ' was never checked' from pg_constraint
                where not convalidated and connamespace = current_schema()::regnamespace
            """;

    private Inspection() {}

    /** The faults, one sentence each; empty if there are none. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>(texts(connection, DOUBTFUL));
        try (Statement statement = connection.createStatement()) {
            // Reading everything may take as long as it takes.
            statement.execute("set statement_timeout = 0");
        }
        for (String table : texts(connection, TABLES)) {
            try {
                texts(connection, "select sum(length(t::text)) from " + table + " t");
            } catch (SQLException e) {
                problems.add("the table " + table + " cannot be read to its end: " + e.getMessage());
            }
        }
        int version = MIGRATIONS.versionOf(connection);
        if (version != Migrations.FILES.size()) {
            problems.add("the schema is version " + version + ", this program's is " + Migrations.FILES.size());
        }
        return List.copyOf(problems);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }
}
