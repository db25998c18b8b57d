package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresMigrations.MIGRATIONS;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A database for one test. Most are used by one after another, because emptying one is faster than making another one. */
public final class LentDatabase implements AutoCloseable {

    /** Keeps a copy of what is in a database whose schema is new. */
    private static final String KEEP = """
            create schema baseline;
            create table baseline.space as table space;
            create table baseline.call_number as table call_number
            """;

    /** Rules between tables are not checked here, so that the order does not matter. */
    private static final String EMPTY = """
            do $$
            declare t name;
            begin
                set local session_replication_role = replica;
                for t in select tablename from pg_tables
                    where schemaname = 'public' and tablename not in ('schema_version', 'commit_mark') loop
                    execute format('delete from %I', t);
                end loop;
                insert into space select * from baseline.space;
                insert into call_number select * from baseline.call_number;
            end $$
            """;

    private final ServerAddress address;
    private final @Nullable String password;
    private final Consumer<LentDatabase> back;
    private final Connection connection;

    LentDatabase(ServerAddress address, @Nullable String password, Consumer<LentDatabase> back) throws SQLException {
        this.address = address;
        this.password = password;
        this.back = back;
        this.connection = new Connections(address, password).writer();
        // Nobody shall take this connection for a server's.
        execute("set application_name = 'test'");
    }

    /** One with the schema of this version. */
    static LentDatabase migrated(ServerAddress address, @Nullable String password, Consumer<LentDatabase> back)
            throws SQLException {
        LentDatabase database = new LentDatabase(address, password, back);
        MIGRATIONS.apply(database.connection);
        database.execute(KEEP);
        return database;
    }

    public String url() {
        return address.toString();
    }

    public @Nullable String password() {
        return password;
    }

    /** Runs SQL beside the stores. */
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of the first column of all rows. */
    public Set<String> texts(String sql) {
        Set<String> texts = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /** Ends all other connections to it, as an operator or a failover does. */
    public void cutConnections() {
        execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """);
    }

    /** Lets others connect to it or not, as if its server were away; connections that are open are cut. */
    public void allowConnections(boolean allowed) {
        // The command for this refuses the database that it is sent to.
        execute("update pg_database set datallowconn = " + allowed + " where datname = current_database()");
        if (!allowed) {
            cutConnections();
        }
    }

    /** Deletes what was stored. */
    void empty() {
        execute(EMPTY);
    }

    /** Leaves the database as it is. */
    void disconnect() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives it back. */
    @Override
    public void close() {
        back.accept(this);
    }
}
