package dev.sandbank.persistence.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepared statements of one connection, each prepared once and kept, because preparing costs more than running. The
 * texts are those of this module, so there are only so many. Not thread-safe, and a statement must not be asked for
 * again while its rows are being read.
 */
final class KeptStatements extends DefaultStatementBuilder {

    private final Map<String, PreparedStatement> bySql = new HashMap<>();

    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
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

    /** Keeps it open for the next time. */
    @Override
    public void close(Connection connection, String sql, Statement statement) {}

    /** Closes all of them, whatever state they are in; each is prepared anew when it is asked for again. */
    void closeAll() {
        for (PreparedStatement statement : bySql.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // It is not handed out again, closed or not.
            }
        }
        bySql.clear();
    }
}
