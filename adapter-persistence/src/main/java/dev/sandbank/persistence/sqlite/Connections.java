package dev.sandbank.persistence.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

/** How connections to the one database file are made: one that writes, several that only read. */
final class Connections {

    /** How long to wait for another process that is writing. */
    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

    /** Pages the journal may grow to before it is written back; larger means fewer pauses, here 64 MB. */
    private static final int CHECKPOINT_PAGES = 16_000;

    private static final int MAX_READERS = 4;

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
        return new HikariDataSource(pool);
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
        return config;
    }
}
