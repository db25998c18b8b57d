package dev.sandbank.persistence.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Finds out, now and then, whether another process has written. Not thread-safe. */
final class OtherProcesses {

    /** How often is looked; well below the second that their writes may stay unseen. */
    static final Duration LOOK = Duration.ofMillis(250);

    /** A version that SQLite never has. */
    private static final long UNKNOWN = -1;

    private final long lookNanos;
    private final Runnable wrote;
    private long dataVersion = UNKNOWN;
    private long nextLook = System.nanoTime();

    /** @param wrote told when another process may have changed the database */
    OtherProcesses(Duration look, Runnable wrote) {
        this.lookNanos = look.toNanos();
        this.wrote = wrote;
    }

    /** Looks, unless that was done a moment ago. */
    void notice(WritingConnection connection) {
        if (System.nanoTime() - nextLook < 0) {
            return;
        }
        nextLook = System.nanoTime() + lookNanos;
        try {
            long version = read(connection);
            if (version != dataVersion) {
                dataVersion = version;
                wrote.run();
            }
        } catch (SQLException e) {
            // Unsure is changed: what is remembered must not outlive a second unchecked.
            connection.forgetStatements();
            wrote.run();
        }
    }

    /** Takes it that they wrote: what is remembered is not known to be true any more. */
    void mayHaveWritten() {
        dataVersion = UNKNOWN;
        wrote.run();
    }

    private static long read(WritingConnection connection) throws SQLException {
        PreparedStatement statement = connection.prepare("pragma data_version");
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
