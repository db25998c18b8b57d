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
 * Prepared statements of one connection, each prepared once and kept, because preparing costs more than running. Only
 * this module supplies SQL texts, so their number is limited. This class is not thread-safe, and a statement must not
 * be requested again while its rows are being read.
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

    /** Keeps the statement open for its next use. */
    @Override
    public void close(Connection connection, String sql, Statement statement) {}

    /** Closes all statements, in any state; each is prepared again at its next use. */
    void closeAll() {
        for (PreparedStatement statement : bySql.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // The statement is not used again, even if closing it failed.
            }
        }
        bySql.clear();
    }
}
