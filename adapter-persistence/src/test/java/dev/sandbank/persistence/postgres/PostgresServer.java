package dev.sandbank.persistence.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The server of this process's tests: one that is started for it, or that of {@code SANDBANK_TEST_DATABASE}
 * ({@code postgresql://user@host:port/name}, a superuser), with the password of {@code SANDBANK_TEST_DATABASE_PASSWORD}.
 */
public final class PostgresServer {

    private static final String GIVEN = "SANDBANK_TEST_DATABASE";

    private static @Nullable PostgresServer shared;

    private final ServerAddress address;
    private final @Nullable String password;
    private final Deque<LentDatabase> free = new ArrayDeque<>();
    private int made;

    private PostgresServer(ServerAddress address, @Nullable String password) {
        this.address = address;
        this.password = password;
    }

    /** It is started at the first call and ends with this process. */
    public static synchronized PostgresServer shared() {
        PostgresServer server = shared;
        if (server == null) {
            String given = System.getenv(GIVEN);
            server = given == null
                    ? new PostgresServer(embedded(), null)
                    : new PostgresServer(ServerAddress.parse(given), System.getenv(GIVEN + "_PASSWORD"));
            shared = server;
        }
        return server;
    }

    private static ServerAddress embedded() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("autovacuum", "off")
                    .start();
            return ServerAddress.parse("postgresql://postgres@localhost:" + started.getPort() + "/postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String password() {
        return password;
    }

    /** An empty database that nobody else uses. */
    public synchronized LentDatabase lend() {
        LentDatabase known = free.poll();
        if (known != null) {
            return known;
        }
        try {
            return LentDatabase.migrated(create(), password, this::takeBack);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database without a schema, as operators hand it over. */
    public LentDatabase lendWithoutSchema() {
        try {
            return new LentDatabase(create(), password, LentDatabase::disconnect);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeBack(LentDatabase database) {
        database.empty();
        synchronized (this) {
            free.push(database);
        }
    }

    /** A new database without a schema. */
    synchronized ServerAddress create() throws SQLException {
        String name = "sandbank_test_" + ProcessHandle.current().pid() + "_" + made++;
        try (Connection maintenance = new Connections(address, password).writer();
                Statement statement = maintenance.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return new ServerAddress(address.user(), address.hosts(), name, address.parameters());
    }
}
