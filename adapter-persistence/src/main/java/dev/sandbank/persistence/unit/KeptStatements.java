package dev.sandbank.persistence.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepared statements of one connection, each prepared once and kept, because preparing costs more than running. There is
 * a text for each number of rows or names in a list, so only those that were used last are kept. This class is not thread-safe, and a statement must not
 * be requested again while its rows are being read.
 */
public final class KeptStatements extends DefaultStatementBuilder {

    /** More than a server uses again and again, and far more than are read at one time. */
    public static final int MOST = 200;

    private final Map<String, PreparedStatement> bySql = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
            if (size() <= MOST) {
                return false;
            }
            closed(eldest.getValue());
            return true;
        }
    };

    public PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement kept = bySql.get(sql);
        if (kept == null) {
            kept = connection.prepareStatement(sql);
            bySql.put(sql, kept);
        }
        return kept;
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return prepare(connection, sql);
    }

    /** Keeps the statement open for its next use. */
    @Override
    public void close(Connection connection, String sql, Statement statement) {}

    /** Closes all statements, in any state; each is prepared again at its next use. */
    public void closeAll() {
        bySql.values().forEach(KeptStatements::closed);
        bySql.clear();
    }

    private static void closed(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            // The statement is not used again, even if closing it failed.
        }
    }
}
