package dev.sandbank.persistence.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Makes the connections to a server: one that writes, several that only read, and one that listens. */
final class Connections {

    private static final int MAX_READERS = 8;

    /** How long a read waits for a free connection before it fails. */
    private static final Duration READER_TIMEOUT = Duration.ofSeconds(5);

    /** No statement of a store takes long; one that does is given up, so that nothing waits for it for ever. */
    private static final String TIMEOUTS = "set statement_timeout = '10s'; set lock_timeout = '5s';"
            + " set idle_in_transaction_session_timeout = '15s'";

    private static final String ONLY_READ = TIMEOUTS + "; set default_transaction_read_only = on";

    private static final String CONNECT_SECONDS = "5";

    /** Longer than any statement, for servers that are gone without a word. */
    private static final String SILENCE_SECONDS = "20";

    private final ServerAddress address;
    private final Properties properties;

    /** @param password null if the server asks for none */
    Connections(ServerAddress address, @Nullable String password) {
        this.address = address;
        this.properties = new Properties();
        properties.setProperty("ApplicationName", "sandbank");
        properties.putAll(address.parameters());
        properties.setProperty("user", address.user());
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", SILENCE_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
    }

    ServerAddress address() {
        return address;
    }

    /** A connection that may write, in no transaction. */
    Connection writer() throws SQLException {
        return open(TIMEOUTS);
    }

    /** A connection for reading or writing everything, however long that takes. Nobody takes it for a server's. */
    Connection forWholeStore() throws SQLException {
        Properties unhurried = new Properties();
        unhurried.putAll(properties);
        unhurried.setProperty("ApplicationName", "sandbank copy");
        unhurried.setProperty("reWriteBatchedInserts", "true");
        unhurried.setProperty("socketTimeout", "0");
        return open(unhurried, "set lock_timeout = '5s'");
    }

    /** One connection that cannot write. */
    Connection reader() throws SQLException {
        return open(ONLY_READ);
    }

    /** A pool of connections that cannot write; they are opened when they are needed. */
    HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("sandbank-readers");
        pool.setJdbcUrl(address.jdbc());
        pool.setDataSourceProperties(properties);
        pool.setConnectionInitSql(ONLY_READ);
        pool.setMaximumPoolSize(MAX_READERS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(READER_TIMEOUT.toMillis());
        return new HikariDataSource(pool);
    }

    private Connection open(String settings) throws SQLException {
        return open(properties, settings);
    }

    private Connection open(Properties of, String settings) throws SQLException {
        Connection connection = DriverManager.getConnection(address.jdbc(), of);
        boolean ready = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }
}
