package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresFailures.FAILURES;
import static dev.sandbank.persistence.postgres.PostgresMigrations.MIGRATIONS;

import dev.sandbank.application.node.Node;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.store.UnfinishedCopy;
import dev.sandbank.persistence.unit.Connector;
import dev.sandbank.persistence.unit.Engine;
import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.OthersWrote;
import dev.sandbank.persistence.unit.Units;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One open database of a PostgreSQL server: its writer, its readers, and what is done with it as a whole. */
public final class PostgresEngine implements Engine {

    private static final int OLDEST_VERSION = 15;

    private final Connections connections;
    private final @Nullable OtherNodes others;
    private final Units units;
    private final Units rates;

    private PostgresEngine(Connections connections, boolean command, OthersWrote othersWrote) throws SQLException {
        this.connections = connections;
        PostgresWriting writing = PostgresWriting.told(() -> connect(connections::writer), othersWrote::anything);
        this.others = command ? null : new OtherNodes(connections, writing, othersWrote);
        PostgresReaders readers = command ? PostgresReaders.single(connections) : PostgresReaders.pooled(connections);
        OtherWriters noticing = others == null ? new NobodyRemembers() : others;
        this.units = new Units(writing, readers, noticing, FAILURES, new PostgresDialect());
        this.rates = command ? units : rates(connections);
        if (others != null) {
            others.start();
        }
    }

    /** The URL itself; {@link IllegalArgumentException} with the end of a sentence if no database can have it. */
    public static String requireAddress(String url) {
        ServerAddress.parse(url);
        return url;
    }

    /**
     * Opens a database and brings its schema up to date.
     *
     * @param url {@code postgresql://user@host:port/name}
     * @param password null if the server asks for none
     * @param othersWrote told when another process may have changed the database
     * @throws IllegalArgumentException with a sentence for people, if the URL cannot be read
     * @throws StoreUnavailable with a sentence for people, if the database cannot be used or was written by a newer
     *     version
     */
    public static PostgresEngine open(String url, @Nullable String password, OthersWrote othersWrote) {
        return open(url, password, false, othersWrote);
    }

    /** Does the same for a process that ends after a few readings and changes, and remembers nothing. */
    public static PostgresEngine openForCommand(String url, @Nullable String password, OthersWrote othersWrote) {
        return open(url, password, true, othersWrote);
    }

    private static PostgresEngine open(
            String url, @Nullable String password, boolean command, OthersWrote othersWrote) {
        ServerAddress address = ServerAddress.parse(url);
        try {
            return new PostgresEngine(new Connections(address, password), command, othersWrote);
        } catch (SQLException e) {
            throw new StoreUnavailable(address + ": " + FAILURES.sentence(e), e);
        }
    }

    @Override
    public Database database() {
        return units.database();
    }

    @Override
    public Transactions transactions() {
        return units.transactions();
    }

    @Override
    public Units rates() {
        return rates;
    }

    @Override
    public StoreHealth health() {
        return units.health();
    }

    @Override
    public List<String> check() {
        try (Connection connection = connections.reader()) {
            Connections.patient(connection);
            return Inspection.of(connection);
        } catch (SQLException e) {
            throw FAILURES.translate(e);
        }
    }

    /**
     * Joins the servers of this database.
     *
     * @param machine the clock that is compared with that of the database
     */
    @Override
    public ThisNode join(Clock machine) {
        PostgresNode node = new PostgresNode(connections, machine);
        node.start();
        return node;
    }

    /** The servers of this database, the oldest first, also those that ended without a word in the last hour. */
    public List<Node> nodes() {
        try (Connection connection = connections.reader()) {
            return NodeRows.list(connection);
        } catch (SQLException e) {
            throw FAILURES.translate(e);
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.close();
        }
        rates.close();
        units.close();
    }

    /**
     * Units with a transaction each: those of several nodes lock rows of applications in any order, so two locks in one
     * transaction could wait for each other.
     */
    private Units rates(Connections to) {
        PostgresWriting writing = PostgresWriting.untold(() -> connect(to::hastyWriter));
        return new Units(
                1, writing, PostgresReaders.single(to), new NobodyRemembers(), FAILURES, new PostgresDialect());
    }

    /** A connection that may write, to a database whose schema is up to date. */
    private Connection connect(Connector connector) throws SQLException {
        Connection connection = connector.connect();
        boolean ready = false;
        try {
            requireKnown(connection, connections.address());
            Connections.patient(connection);
            MIGRATIONS.apply(connection);
            Connections.impatient(connection);
            UnfinishedCopy.refuse(connection);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** Makes sure that the server is new enough and keeps all characters. */
    static void requireKnown(Connection connection, ServerAddress address) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new StoreUnavailable(
                    address + ": the server is PostgreSQL " + version + "; at least " + OLDEST_VERSION + " is needed");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show server_encoding")) {
            rows.next();
            if (!rows.getString(1).equals("UTF8")) {
                throw new StoreUnavailable(
                        address + ": the encoding of the database is " + rows.getString(1) + "; it must be UTF8");
            }
        }
    }
}
