package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.unit.KeptStatements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/** The statements of reading connections, which stay prepared until their connection is closed. */
final class ReadersStatements implements StatementBuilderFactory {

    private final Map<SQLiteConnection, KeptStatements> kept = new HashMap<>();

    @Override
    public StatementBuilder createStatementBuilder(Connection connection) {
        return new DefaultStatementBuilder() {
            @Override
            public PreparedStatement create(Connection lent, String sql, StatementContext context) throws SQLException {
                return prepare(lent, sql);
            }

            /** Keeps the statement open for its next use. */
            @Override
            public void close(Connection lent, String sql, Statement statement) {}
        };
    }

    /** Prepares it at the connection itself, because a pool closes all statements that were prepared at what it lends. */
    PreparedStatement prepare(Connection lent, String sql) throws SQLException {
        SQLiteConnection connection = lent.unwrap(SQLiteConnection.class);
        return of(connection).prepare(connection, sql);
    }

    /** To be called when a statement failed. */
    void forget(Connection lent) throws SQLException {
        of(lent.unwrap(SQLiteConnection.class)).closeAll();
    }

    private synchronized KeptStatements of(SQLiteConnection connection) {
        KeptStatements known = kept.get(connection);
        if (known == null) {
            kept.keySet().removeIf(ReadersStatements::isClosed);
            known = new KeptStatements();
            kept.put(connection, known);
        }
        return known;
    }

    private static boolean isClosed(SQLiteConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
