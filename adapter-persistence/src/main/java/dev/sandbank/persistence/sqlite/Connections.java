package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
 * Makes the connections to the database file: one that writes, and several that only read. The file must exist; it may
 * be empty.
 */
final class Connections {

    /** How long to wait for another process that is writing. */
    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

    /**
     * The number of pages that the journal may reach before it is written back. A larger number means fewer pauses;
     * this one means 64 MB.
     */
    private static final int CHECKPOINT_PAGES = 16_000;

    private static final int MAX_READERS = 4;

    /** How long a read waits for a free connection before it fails. */
    private static final Duration READER_TIMEOUT = Duration.ofSeconds(5);

    private static final String ONLY_READ = "pragma query_only = true";

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String url;

    Connections(Path database) {
        // A path would end at a question mark, because the driver reads settings after it; a URI has it escaped.
        this.url = "jdbc:sqlite:" + database.toUri();
    }

    /** A connection that may write; every commit is synced to disk. */
    Connection writer() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return open(source(config));
    }

    /**
     * A connection without a journal, for a file that nobody else has open and that is worthless until the work on it
     * is done.
     */
    Connection withoutJournal() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        return open(source(config));
    }

    /**
     * Opens a file, and tries again if another process opens the new file at the same time. If two processes switch a
     * file to WAL, SQLite refuses one of them at once instead of letting it wait.
     */
    private static Connection open(SQLiteDataSource source) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return source.getConnection();
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !FAILURES.meansBusy(e)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** One connection that cannot write. */
    Connection reader() throws SQLException {
        Connection connection = open(source(common()));
        boolean ready = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute(ONLY_READ);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** A pool of connections that cannot write; they are opened when they are needed. */
    HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("sandbank-readers");
        pool.setDataSource(source(common()));
        pool.setConnectionInitSql(ONLY_READ);
        pool.setMaximumPoolSize(MAX_READERS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(READER_TIMEOUT.toMillis());
        pool.setExceptionOverride(new EvictFailed());
        return new HikariDataSource(pool);
    }

    /** Closes a connection after damage, because it may still hold a damaged page when the file is repaired. */
    private static final class EvictFailed implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return FAILURES.meansStore(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
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
        // Generated keys are not used, and the driver would query SQLite for one after each insert.
        config.setGetGeneratedKeys(false);
        // Without this, SQLite would create a removed file again, empty.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }
}
