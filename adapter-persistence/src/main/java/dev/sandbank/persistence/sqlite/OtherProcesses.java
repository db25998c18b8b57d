package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Finds out, now and then, whether another process has written. Not thread-safe. */
final class OtherProcesses implements OtherWriters {

    /** The time between checks; it is well below one second, the longest time that their writes may stay unseen. */
    static final Duration LOOK = Duration.ofMillis(250);

    /** A version that SQLite never uses. */
    private static final long UNKNOWN = -1;

    private final long lookNanos;
    private final Runnable wrote;
    private long dataVersion = UNKNOWN;
    private long nextLook = System.nanoTime();

    /** @param wrote called when another process may have changed the database */
    OtherProcesses(Duration look, Runnable wrote) {
        this.lookNanos = look.toNanos();
        this.wrote = wrote;
    }

    @Override
    public void notice(WritingConnection connection) {
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
            // If the check fails, a change is assumed, because cached rows must not stay unchecked for more than a
            // second.
            connection.forgetStatements();
            wrote.run();
        }
    }

    @Override
    public void mayHaveWritten() {
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
