package dev.sandbank.persistence.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * How connections to the one database file are made: one that writes, several that only read. The file must be there,
 * if only empty.
 */
final class Connections {

    /** How long to wait for another process that is writing. */
    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

    /** Pages the journal may grow to before it is written back; larger means fewer pauses, here 64 MB. */
    private static final int CHECKPOINT_PAGES = 16_000;

    private static final int MAX_READERS = 4;

    /** How long a read waits for a connection before it is told that there is none. */
    private static final Duration READER_TIMEOUT = Duration.ofSeconds(5);

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String url;

    Connections(Path database) {
        this.url = "jdbc:sqlite:" + database.toAbsolutePath();
    }

    /** A connection that may write, every commit synced to disk. */
    Connection writer() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return open(source(config));
    }

    /** A connection to a file that nobody else has open and that becomes of use only when the work on it is done. */
    Connection withoutJournal() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        return open(source(config));
    }

    /**
     * Opens a new file again if another process does so too. Of two that turn a file to WAL, SQLite refuses one at once
     * and does not let it wait for the other.
     */
    private static Connection open(SQLiteDataSource source) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return source.getConnection();
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !SqlFailures.meansBusy(e)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A pool of connections that cannot write, opened as they are needed. */
    HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("sandbank-readers");
        pool.setDataSource(source(common()));
        pool.setConnectionInitSql("pragma query_only = true");
        pool.setMaximumPoolSize(MAX_READERS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(READER_TIMEOUT.toMillis());
        pool.setExceptionOverride(new EvictFailed());
        return new HikariDataSource(pool);
    }

    /** A connection to a file that was damaged may still hold a damaged page after the file is whole again. */
    private static final class EvictFailed implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return SqlFailures.meansStore(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        config.setTempStore(TempStore.MEMORY);
        // Nobody asks for generated keys, and the driver would ask SQLite for one after each insert.
        config.setGetGeneratedKeys(false);
        // A file that was removed must not come back empty.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }
}
