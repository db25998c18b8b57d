package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;
import static dev.sandbank.persistence.sqlite.SqliteMigrations.MIGRATIONS;

import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.store.UnfinishedCopy;
import dev.sandbank.persistence.unit.Engine;
import dev.sandbank.persistence.unit.OthersWrote;
import dev.sandbank.persistence.unit.Units;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** One open SQLite file: its writer, its readers, and the operations on the whole file. */
public final class SqliteEngine implements Engine {

    private final DataDirectory directory;
    private final Connections connections;
    private final Units units;

    private SqliteEngine(DataDirectory directory, Function<Connections, Readers> readersOver, OthersWrote othersWrote)
            throws SQLException {
        this.directory = directory;
        Path file = directory.database();
        this.connections = new Connections(file);
        Readers readers = readersOver.apply(connections);
        OtherProcesses others = new OtherProcesses(OtherProcesses.LOOK, othersWrote::anything);
        SqliteWriting writing =
                new SqliteWriting(this::connect, new FileWatch(file), others::mayHaveWritten, readers::renew);
        this.units = new Units(writing, readers, others, FAILURES, new SqliteDialect());
    }

    /**
     * Opens the database of a data directory, creating both if there are none and bringing the schema up to date.
     *
     * @param othersWrote told when another process may have changed the database
     * @throws StoreUnavailable with a sentence for people, if the directory cannot be written, the database is
     *     damaged or was written by a newer version
     */
    public static SqliteEngine open(Path dataDirectory, OthersWrote othersWrote) {
        return open(dataDirectory, Readers::pooled, othersWrote);
    }

    /** Does the same for a process that ends after a few readings and changes. */
    public static SqliteEngine openForCommand(Path dataDirectory, OthersWrote othersWrote) {
        return open(dataDirectory, Readers::single, othersWrote);
    }

    private static SqliteEngine open(
            Path dataDirectory, Function<Connections, Readers> readersOver, OthersWrote othersWrote) {
        DataDirectory directory = new DataDirectory(dataDirectory);
        directory.prepare();
        Path file = directory.database();
        try {
            return new SqliteEngine(directory, readersOver, othersWrote);
        } catch (SQLException e) {
            throw cannotOpen(file, e);
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

    /** Nobody shares anything in a file, so these are the same as all others. */
    @Override
    public Units rates() {
        return units;
    }

    @Override
    public StoreHealth health() {
        return units.health();
    }

    /**
     * Copies the database to a file that does not exist yet, while it is in use.
     *
     * @param keyFiles the names of files in the data directory that belong in the backup
     * @throws StoreUnavailable if the file exists or cannot be written
     */
    public void backUp(Path target, Set<String> keyFiles) {
        withConnectionOfItsOwn(connection -> Backup.write(connection, target, directory.path(), keyFiles));
    }

    @Override
    public List<String> check() {
        List<String> problems = new ArrayList<>();
        withConnectionOfItsOwn(connection -> problems.addAll(Inspection.of(connection, directory.database())));
        return problems;
    }

    /** The lock of the data directory lets no other server have the file. */
    @Override
    public ThisNode join(Clock machine) {
        return ThisNode.alone(machine);
    }

    @Override
    public void close() {
        units.close();
    }

    /** A connection that may write, to a database whose schema is up to date. */
    private Connection connect() throws SQLException {
        Connection connection = connections.writer();
        boolean ready = false;
        try {
            MIGRATIONS.apply(connection);
            UnfinishedCopy.refuse(connection);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /**
     * If the disk has no space for the files that SQLite needs while it is open, SQLite reports an input or output
     * error; this method names the real cause.
     */
    private static StoreUnavailable cannotOpen(Path file, SQLException e) {
        String reason = DataDirectory.isFull(file) ? "the disk is full" : String.valueOf(e.getMessage());
        return new StoreUnavailable(
                file + (FAILURES.meansDamage(e) ? " is damaged or no database: " : " cannot be opened: ") + reason, e);
    }

    private void withConnectionOfItsOwn(Consumer<Connection> work) {
        try (Connection connection = connections.writer()) {
            work.accept(connection);
        } catch (SQLException e) {
            throw FAILURES.translate(e);
        }
    }
}
