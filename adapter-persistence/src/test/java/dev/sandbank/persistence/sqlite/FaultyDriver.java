package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.unit.Connector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A connector to SQLite that can be made to fail, and that notices when a failed statement is used again. */
final class FaultyDriver implements Connector {

    /** The places where a failure can be injected. */
    enum Point {
        BEGIN("begin"),
        STATEMENT("insert"),
        SAVEPOINT("savepoint"),
        COMMIT("commit"),
        ROLLBACK("rollback");

        private final String prefix;

        Point(String prefix) {
            this.prefix = prefix;
        }

        /** Whether every change passes this place; the others are passed only when something is undone. */
        boolean everyChangeMeetsIt() {
            return this != SAVEPOINT && this != ROLLBACK;
        }
    }

    /** The kinds of failures. */
    enum Kind {
        /** A failure that does not tell its cause. */
        UNKNOWN,
        /** A failure that one unit cannot have caused. */
        OF_THE_DISK;

        private SQLException failure() {
            return this == UNKNOWN
                    ? new SQLException("on purpose")
                    : new SQLiteException("on purpose", SQLiteErrorCode.SQLITE_IOERR);
        }
    }

    private final Connector real;
    private final List<String> usedAgain = new ArrayList<>();
    private volatile @Nullable Point failing;
    private volatile Kind kind = Kind.UNKNOWN;
    private volatile @Nullable Connection last;
    private volatile String onConnect = "pragma foreign_keys";
    private final AtomicInteger connections = new AtomicInteger();

    FaultyDriver(Connector real) {
        this.real = real;
    }

    void fail(Point point, Kind as) {
        kind = as;
        failing = point;
    }

    void repair() {
        failing = null;
    }

    /** Runs the SQL on the open connection and on every later one. */
    void onEachConnection(String sql) throws SQLException {
        onConnect = sql;
        execute(sql);
    }

    /** Runs the SQL on the open connection, without any injected failure. */
    void execute(String sql) throws SQLException {
        Connection open = last;
        if (open != null && !open.isClosed()) {
            try (Statement statement = open.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** The open connection, or the last one. */
    Connection raw() {
        Connection open = last;
        if (open == null) {
            throw new IllegalStateException("there is none yet");
        }
        return open;
    }

    int connections() {
        return connections.get();
    }

    /** The SQL of statements that were used again after they had failed. */
    List<String> usedAgain() {
        return usedAgain;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection opened = real.connect();
        last = opened;
        connections.incrementAndGet();
        execute(onConnect);
        return proxy(Connection.class, (method, arguments) -> {
            Object result = method.invoke(opened, arguments);
            return result instanceof PreparedStatement statement
                    ? faulty(statement, String.valueOf(arguments[0]))
                    : result;
        });
    }

    private PreparedStatement faulty(PreparedStatement real, String sql) {
        boolean[] failedBefore = {false};
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return method.invoke(real, arguments);
            }
            if (failedBefore[0]) {
                usedAgain.add(sql);
            }
            Point point = failing;
            if (point != null && sql.startsWith(point.prefix)) {
                failedBefore[0] = true;
                throw kind.failure();
            }
            return method.invoke(real, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface Call {
        @Nullable
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }
}
