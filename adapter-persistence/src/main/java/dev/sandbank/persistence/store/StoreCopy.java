package dev.sandbank.persistence.store;

import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.schema.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Copies all rows of a store into an empty one. Rows come in the order of their keys, so a copy that was cut goes on
 * behind the last row that is there.
 */
public final class StoreCopy {

    private static final String SPACE = "space";

    private final StoreSide from;
    private final StoreSide to;
    private final CopyProgress progress;

    public StoreCopy(StoreSide from, StoreSide to, CopyProgress progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    /**
     * Copies what is not there yet. The target stays marked as unfinished until {@link #finish}.
     *
     * @param anew whether what an earlier copy has stored is deleted first
     * @throws StoreUnavailable with a sentence for people, if one of them cannot be used, is in use, or the target holds
     *     other data
     */
    public void run(boolean anew) {
        try (Connection source = connect(from);
                Connection target = connect(to)) {
            require(source, target);
            from.beginReading(source);
            List<StoredTable> tables = StoredTables.of(source);
            target.setAutoCommit(false);
            begin(target, tables, anew);
            for (StoredTable table : tables) {
                new TableCopy(table, source, target, to, progress).run();
            }
            to.setLastCallNumber(target, from.lastCallNumber(source));
            target.commit();
        } catch (SQLException e) {
            throw failed(e, from, to);
        }
    }

    /** Lets servers use the target. */
    public void finish() {
        try (Connection target = connect(to)) {
            UnfinishedCopy.remove(target);
        } catch (SQLException e) {
            throw failed(e, from, to);
        }
    }

    private void require(Connection source, Connection target) throws SQLException {
        requireUnused(from, source);
        requireUnused(to, target);
        requirePresent(from, source);
        if (to.migrations().versionOf(target) == 0) {
            to.migrations().apply(target);
        }
        requirePresent(to, target);
        UnfinishedCopy.refuse(source);
    }

    private static void requireUnused(StoreSide side, Connection connection) throws SQLException {
        Optional<String> user = side.user(connection);
        if (user.isPresent()) {
            throw new StoreUnavailable(side + " is in use by " + user.get() + "; stop it first");
        }
    }

    /** Both must have the schema of this program, because only that is known. */
    static void requirePresent(StoreSide side, Connection connection) throws SQLException {
        int version = side.migrations().versionOf(connection);
        if (version == 0) {
            throw new StoreUnavailable("there is no store in " + side);
        }
        if (version > Migrations.FILES.size()) {
            throw new StoreUnavailable(side + " was written by a newer Sandbank (schema " + version
                    + ", this one knows " + Migrations.FILES.size() + "); use that one");
        }
        if (version < Migrations.FILES.size()) {
            throw new StoreUnavailable(side + " has schema " + version + ", and this program's is "
                    + Migrations.FILES.size() + "; `sandbank db check` brings it up to date");
        }
    }

    private void begin(Connection target, List<StoredTable> tables, boolean anew) throws SQLException {
        Optional<String> source = UnfinishedCopy.sourceIn(target);
        if (source.isPresent() && !source.get().equals(from.toString())) {
            throw new StoreUnavailable(
                    to + " holds an unfinished copy of " + source.get() + ", not of " + from + "; go on with that one");
        }
        if (source.isEmpty()) {
            requireEmpty(target, tables);
        }
        if (source.isEmpty() || anew) {
            clear(target, tables);
        }
        if (source.isEmpty()) {
            UnfinishedCopy.mark(target, from);
        }
        target.commit();
    }

    /** A new database has one space, which nobody has made. */
    private void requireEmpty(Connection target, List<StoredTable> tables) throws SQLException {
        for (StoredTable table : tables) {
            long rows = TableCopy.count(target, table);
            if (rows > (table.name().equals(SPACE) ? 1 : 0)) {
                throw new StoreUnavailable(to + " holds data already (in the table " + table.name()
                        + "); nothing was changed, because only an empty one can be copied into");
            }
        }
    }

    private static void clear(Connection target, List<StoredTable> tables) throws SQLException {
        List<StoredTable> lastFirst = new ArrayList<>(tables);
        Collections.reverse(lastFirst);
        try (Statement statement = target.createStatement()) {
            for (StoredTable table : lastFirst) {
                statement.execute(table.delete());
            }
        }
    }

    /** A connection, or the failure of this side. */
    static Connection connect(StoreSide side) {
        try {
            return side.connect();
        } catch (SQLException e) {
            throw failed(e, side, side);
        }
    }

    /** The failure as one of a store; while rows are copied it is rather the target that fails. */
    static StoreUnavailable failed(SQLException failure, StoreSide from, StoreSide to) {
        String sentence = to.explain(failure)
                .or(() -> from.explain(failure))
                .orElseGet(() -> String.valueOf(failure.getMessage()));
        return new StoreUnavailable(sentence, failure);
    }

    /** A number that a query answers. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
