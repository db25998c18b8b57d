package dev.sandbank.persistence.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sandbank.application.node.Node;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Makes the connections to a server: two that write, several that only read, one that listens, and one that says that
 * this process is there.
 */
final class Connections {

    private static final int MAX_READERS = 8;

    /** How long a read waits for a free connection before it fails. */
    private static final Duration READER_TIMEOUT = Duration.ofSeconds(5);

    static final String LOCK_TIMEOUT = "set lock_timeout = '3s'";

    /** No statement of a store takes long; one that does is given up, so that nothing waits for it for ever. */
    private static final String TIMEOUTS =
            "set statement_timeout = '5s'; " + LOCK_TIMEOUT + ";" + " set idle_in_transaction_session_timeout = '10s'";

    /** A server may be set to answer before a commit is on its disk; what we acknowledge must be there. */
    private static final String DURABLE = "; select set_config('synchronous_commit', 'on', false)"
            + " where current_setting('synchronous_commit') = 'off'";

    /** Signs of life must not wait long behind a node that was paused inside a unit. */
    private static final String SHORT_TIMEOUTS = "set statement_timeout = '2s'; set lock_timeout = '500ms';"
            + " set idle_in_transaction_session_timeout = '1s'";

    /** A serializable transaction that scans a whole table meets every other one that changes it, so indexes are used. */
    private static final String NARROW = "; set enable_seqscan = off; set jit = off";

    /** What units read and write is found by an index whatever the values are, and a plan takes longer to make than to run. */
    private static final String PLANNED_ONCE = "; set plan_cache_mode = force_generic_plan";

    private static final String ONLY_READ = TIMEOUTS + "; set default_transaction_read_only = on";

    /** A server that does not hear from the connection ends it, and with it all locks of its session. */
    private static final String OF_NODE = "set statement_timeout = '2s'; set lock_timeout = '2s';"
            + " set idle_session_timeout = '" + Node.LONGEST_SILENCE.toSeconds() + "s'";

    private static final String NODE_SECONDS = "3";

    private static final String CONNECT_SECONDS = "5";

    /** Longer than any statement, for servers that are gone without a word. */
    private static final int SILENCE_SECONDS = 8;

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
        properties.setProperty("socketTimeout", Integer.toString(SILENCE_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
    }

    ServerAddress address() {
        return address;
    }

    /** A connection that may write, in no transaction. */
    Connection writer() throws SQLException {
        return open(TIMEOUTS + NARROW + PLANNED_ONCE + DURABLE, properties);
    }

    /** A connection for reading or writing everything, however long that takes. Nobody takes it for a server's. */
    Connection forWholeStore() throws SQLException {
        Properties unhurried = new Properties();
        unhurried.putAll(properties);
        unhurried.setProperty("ApplicationName", "sandbank copy");
        unhurried.setProperty("reWriteBatchedInserts", "true");
        unhurried.setProperty("socketTimeout", "0");
        return open("set lock_timeout = '5s'" + DURABLE, unhurried);
    }

    /** The same for units that are short and soon too late. */
    Connection hastyWriter() throws SQLException {
        return open(SHORT_TIMEOUTS + DURABLE, properties);
    }

    /** One connection that cannot write. */
    Connection reader() throws SQLException {
        return open(ONLY_READ, properties);
    }

    /** A connection that ends soon if one of its sides no longer hears the other. */
    Connection ofNode() throws SQLException {
        Properties impatient = new Properties();
        impatient.putAll(properties);
        impatient.setProperty("connectTimeout", NODE_SECONDS);
        impatient.setProperty("loginTimeout", NODE_SECONDS);
        impatient.setProperty("socketTimeout", NODE_SECONDS);
        return open(OF_NODE, impatient);
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

    /** Lets the server work without a word as long as it needs, until {@link #impatient} is called. */
    static void patient(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    static void impatient(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, SILENCE_SECONDS * 1_000);
    }

    private Connection open(String settings, Properties with) throws SQLException {
        Connection connection = DriverManager.getConnection(address.jdbc(), with);
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
