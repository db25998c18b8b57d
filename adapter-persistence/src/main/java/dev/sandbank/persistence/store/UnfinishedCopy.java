package dev.sandbank.persistence.store;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The mark on a database that not everything is in yet. */
public final class UnfinishedCopy {

    private UnfinishedCopy() {}

    /**
     * Lets nobody use such a database.
     *
     * @throws StoreUnavailable if it is one
     */
    public static void refuse(Connection connection) throws SQLException {
        Optional<String> source = sourceIn(connection);
        if (source.isPresent()) {
            throw new StoreUnavailable("the data are an unfinished copy of " + source.get()
                    + "; the same `sandbank db copy` goes on with it");
        }
    }

    /** What is being copied into a database. */
    static Optional<String> sourceIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select source from unfinished_copy")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    static void mark(Connection connection, StoreSide source) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into unfinished_copy (source) values (?)")) {
            statement.setString(1, source.toString());
            statement.execute();
        }
    }

    static void remove(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from unfinished_copy");
        }
    }
}
