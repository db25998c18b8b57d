package dev.sandbank.persistence.postgres;

import dev.sandbank.application.node.Node;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of the servers that have the database open, and the lock of the one that leads. */
final class NodeRows {

    /** The key of the lock; any number that nobody else uses. */
    private static final long LEADER = 5_276_118_904_338_202L;

    private static final String NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

    private static final String KEEP = "insert into node (id, name, version, leads, started_at, seen_at)"
            + " select ?, ?, ?, ?, at, at from (select " + NOW + " as at) moment"
            + " on conflict (id) do update set name = excluded.name, version = excluded.version,"
            + " leads = excluded.leads, seen_at = excluded.seen_at returning seen_at";

    private static final String LIST =
            "select name, version, started_at, " + NOW + " - seen_at, leads from node order by started_at, id";

    /** For an hour it can be seen which servers ended without a word. */
    private static final String FORGET = "delete from node where seen_at < " + NOW + " - 3600000";

    private NodeRows() {}

    /**
     * Tries to become the one that leads. The lock belongs to the session, so the server frees it when the session ends
     * for any reason.
     */
    static boolean lead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_try_advisory_lock(" + LEADER + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** Says that a server is there, and returns the time of the database. */
    static Instant keep(Connection connection, long id, String name, String version, boolean leads)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, id);
            statement.setString(2, name);
            statement.setString(3, version);
            statement.setLong(4, leads ? 1 : 0);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Instant.ofEpochMilli(rows.getLong(1));
            }
        }
    }

    static void remove(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from node where id = ?")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    /** Removes the servers that ended long ago. */
    static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORGET);
        }
    }

    static List<Node> list(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LIST)) {
            List<Node> nodes = new ArrayList<>();
            while (rows.next()) {
                nodes.add(new Node(
                        rows.getString(1),
                        rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3)),
                        Duration.ofMillis(Math.max(0, rows.getLong(4))),
                        rows.getLong(5) == 1));
            }
            return nodes;
        }
    }
}
