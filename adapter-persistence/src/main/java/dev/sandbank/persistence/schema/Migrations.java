package dev.sandbank.persistence.schema;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Brings the schema up to date; there is no way back. Each file in {@code db/migration} is one version and is never
 * changed once released; a new one is added to {@link #FILES}. For an up-to-date database this is one small query.
 */
public abstract class Migrations {

    /** The files in the order of their versions, which count from 1. */
    public static final List<String> FILES = List.of(
            "V001__oauth.sql",
            "V002__customer.sql",
            "V003__rewards.sql",
            "V004__grant_kind.sql",
            "V005__reward_link_end.sql",
            "V006__control_flow.sql",
            "V007__control_flow_payload.sql",
            "V008__space.sql",
            "V009__ledger.sql",
            "V010__guess_lock.sql",
            "V011__origins.sql",
            "V012__audit.sql",
            "V013__hub.sql",
            "V014__mail.sql",
            "V015__team.sql",
            "V016__contact_and_production.sql",
            "V017__application_search.sql",
            "V018__second_factor.sql",
            "V019__audit_source.sql",
            "V020__bank_record.sql",
            "V021__one_time_code.sql",
            "V022__hold.sql",
            "V023__kept_answer.sql",
            "V024__call_entry.sql",
            "V025__usage_hour.sql",
            "V026__tried_calls.sql",
            "V027__data_set.sql",
            "V028__live_calls_and_half_hours.sql",
            "V029__client_certificate.sql",
            "V030__approved_markets.sql",
            "V031__node.sql",
            "V032__shared_keys.sql",
            "V033__shelf.sql",
            "V034__unfinished_copy.sql",
            "V035__rate_share.sql");

    protected static final String FOLDER = "/db/migration/";

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\n");

    /** Begins a transaction in which no other process changes the schema. */
    protected abstract void begin(Statement statement) throws SQLException;

    /** Whether there is no table of versions yet. */
    protected abstract boolean isNew(Statement statement) throws SQLException;

    /** Makes the table of versions, and what else the engine needs for itself. */
    protected abstract List<String> bookkeeping();

    /** The content of one of the files, in words that the engine reads. */
    protected abstract String text(String file);

    /**
     * Applies all missing migrations, or none of them.
     *
     * @throws StoreUnavailable if the schema is newer than this program
     */
    public final void apply(Connection connection) throws SQLException {
        applyUpTo(FILES.size(), connection);
    }

    /** Applies the missing migrations up to a version. */
    public final void applyUpTo(int version, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (versionOf(statement) == version) {
                return;
            }
            begin(statement);
            boolean done = false;
            try {
                // The version is read again here, because another process may have applied migrations since.
                applyBetween(versionOf(statement), version, statement);
                statement.execute("commit");
                done = true;
            } finally {
                if (!done) {
                    statement.execute("rollback");
                }
            }
        }
    }

    /** The version of the schema; 0 if there is none yet. */
    public final int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return versionOf(statement);
        }
    }

    private int versionOf(Statement statement) throws SQLException {
        if (isNew(statement)) {
            return 0;
        }
        try (ResultSet rows = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void applyBetween(int from, int to, Statement statement) throws SQLException {
        if (from > to) {
            throw new StoreUnavailable("the database was written by a newer Sandbank (schema " + from
                    + ", this one knows " + FILES.size() + ")");
        }
        if (isNew(statement)) {
            for (String sql : bookkeeping()) {
                statement.execute(sql);
            }
        }
        for (int next = from + 1; next <= to; next++) {
            for (String sql : statements(text(FILES.get(next - 1)))) {
                statement.execute(sql);
            }
            statement.execute("insert into schema_version (version) values (" + next + ")");
        }
    }

    protected static List<String> statements(String text) {
        return END_OF_STATEMENT.splitAsStream(text).toList();
    }

    protected static boolean exists(String resource) {
        return Migrations.class.getResource(resource) != null;
    }

    /** The content of a resource; {@link NullPointerException} if there is none. */
    protected static String read(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
