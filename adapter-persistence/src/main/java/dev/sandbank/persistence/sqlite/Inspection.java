package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteMigrations.MIGRATIONS;

import dev.sandbank.persistence.schema.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Checks the whole database for damage. */
final class Inspection {

    private static final int MAX_PROBLEMS = 100;

    private Inspection() {}

    /** The faults, one sentence each; empty if there are none. */
    static List<String> of(Connection connection, Path file) {
        List<String> problems = new ArrayList<>();
        try {
            integrity(connection, problems);
            foreignKeys(connection, problems);
            schema(connection, problems);
        } catch (SQLException e) {
            problems.add(file + " cannot be read to its end: " + e.getMessage());
        }
        return List.copyOf(problems);
    }

    private static void integrity(Connection connection, List<String> problems) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check(" + MAX_PROBLEMS + ")")) {
            while (rows.next()) {
                if (!"ok".equals(rows.getString(1))) {
                    problems.add(rows.getString(1));
                }
            }
        }
    }

    private static void foreignKeys(Connection connection, List<String> problems) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
            while (rows.next() && problems.size() < MAX_PROBLEMS) {
                problems.add("row " + rows.getLong(2) + " of " + rows.getString(1) + " refers to a missing row of "
                        + rows.getString(3));
            }
        }
    }

    private static void schema(Connection connection, List<String> problems) throws SQLException {
        int version = MIGRATIONS.versionOf(connection);
        if (version != Migrations.FILES.size()) {
            problems.add("the schema is version " + version + ", this program's is " + Migrations.FILES.size());
        }
    }
}
