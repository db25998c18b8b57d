package dev.sandbank.persistence;

import dev.sandbank.application.bank.rewards.Redemptions;
import dev.sandbank.application.bank.rewards.RewardLinks;
import dev.sandbank.application.customer.CustomerSessions;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.code.AuthorizationCodes;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.token.AccessTokens;
import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.oauth.token.RefreshTokens;
import dev.sandbank.application.secret.Locks;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every store of one installation, over the SQLite file in its data directory. Several processes may have the same
 * directory open: what one writes, the others see at once in units of work, and within a second outside of them.
 *
 * <p>To add a store: a file in {@code db/migration}, named in {@link Migrations}; a {@code Jdbi...} class over
 * {@link Database}; a method here.
 */
public final class Stores implements AutoCloseable {

    private final Path file;
    private final Connections connections;
    private final Writer writer;
    private final WriteQueue queue;
    private final Readers readers;
    private final Database database;
    private final ReadCaches caches = new ReadCaches();

    private Stores(Path file, Connections connections, Connection writing) throws SQLException {
        this.file = file;
        this.connections = connections;
        this.writer = new Writer(writing, Writer.LOOK, caches::forgetAll);
        this.queue = new WriteQueue(writer);
        this.readers = new Readers(connections);
        this.database = new Database(queue, writer, readers);
    }

    /**
     * Opens the stores, creating directory and database if there are none and bringing the schema up to date.
     *
     * @throws StoreUnavailable with a sentence for people, if the directory cannot be written, the database is
     *     damaged or was written by a newer version
     */
    public static Stores open(Path dataDirectory) {
        DataDirectory directory = new DataDirectory(dataDirectory);
        directory.prepare();
        Path file = directory.database();
        try {
            return openDatabase(file);
        } catch (SQLException e) {
            throw SqlFailures.meansDamage(e)
                    ? new StoreUnavailable(file + " is damaged or no database: " + e.getMessage(), e)
                    : new StoreUnavailable(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Stores openDatabase(Path file) throws SQLException {
        Connections connections = new Connections(file);
        Connection writing = connections.writer();
        boolean opened = false;
        try {
            Migrations.apply(writing);
            Stores stores = new Stores(file, connections, writing);
            opened = true;
            stores.warmUp();
            return stores;
        } finally {
            if (!opened) {
                writing.close();
            }
        }
    }

    public Transactions transactions() {
        return queue;
    }

    public Clients clients() {
        return new JdbiClients(database, caches);
    }

    public Grants grants() {
        return new JdbiGrants(database, caches);
    }

    public AuthorizationCodes codes() {
        return new JdbiAuthorizationCodes(database);
    }

    public AccessTokens accessTokens() {
        return new JdbiAccessTokens(database, caches);
    }

    public RefreshTokens refreshTokens() {
        return new JdbiRefreshTokens(database);
    }

    public CustomerSessions sessions() {
        return new JdbiCustomerSessions(database);
    }

    public Locks locks() {
        return new JdbiLocks(database);
    }

    public ControlFlows controlFlows() {
        return new JdbiControlFlows(database);
    }

    public RewardLinks rewardLinks() {
        return new JdbiRewardLinks(database);
    }

    public Redemptions redemptions() {
        return new JdbiRedemptions(database);
    }

    public ExpiredTokens expiredTokens() {
        return new JdbiExpiredTokens(database, caches);
    }

    /**
     * Copies the database to a file that does not exist yet, while it is in use.
     *
     * @throws StoreUnavailable if the file exists or cannot be written
     */
    public void backUp(Path target) {
        withConnectionOfItsOwn(connection -> Backup.write(connection, target));
    }

    /** What is wrong with the stored data, a sentence each; empty if nothing is. Reads all of it. */
    public List<String> check() {
        List<String> problems = new ArrayList<>();
        withConnectionOfItsOwn(connection -> problems.addAll(Inspection.of(connection, file)));
        return problems;
    }

    /** Makes durable what waits, then lets go of the file. */
    @Override
    public void close() {
        queue.close();
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }

    /** Loads meanwhile what the first read needs, which is several times what opening takes. */
    private void warmUp() {
        Thread thread = new Thread(
                () -> {
                    try {
                        clients().list();
                    } catch (RuntimeException e) {
                        // Whoever reads next is told.
                    }
                },
                "sandbank-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void withConnectionOfItsOwn(Consumer<Connection> work) {
        try (Connection connection = connections.writer()) {
            work.accept(connection);
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }
}
