package dev.sandbank.persistence.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server that a test may kill, start again, and let stand still. What it acknowledged is on the disk. */
public final class PostgresProcess implements AutoCloseable {

    private final Path data;
    private final Map<String, String> config;
    private EmbeddedPostgres server;
    private final int port;

    private PostgresProcess(Path data, Map<String, String> config, EmbeddedPostgres server) {
        this.data = data;
        this.config = config;
        this.server = server;
        this.port = server.getPort();
    }

    /**
     * Starts a server with a new database.
     *
     * @param data a folder that does not exist yet
     */
    public static PostgresProcess start(Path data, Map<String, String> config) throws IOException {
        return new PostgresProcess(data, config, started(data, 0, config));
    }

    /** Starts a second server that follows this one, with a copy of its data. */
    public PostgresProcess standby(Path copy) throws IOException {
        server.close();
        copy(data, copy);
        Files.createFile(copy.resolve("standby.signal"));
        restart();
        String primary = "host=localhost port=" + port + " user=postgres application_name=standby";
        Files.writeString(copy.resolve("postgresql.auto.conf"), "primary_conninfo = '" + primary + "'\n");
        return start(copy, Map.of());
    }

    /** The address of its database. */
    public String url() {
        return "postgresql://postgres@localhost:" + port + "/postgres";
    }

    /** The host with its port. */
    public String host() {
        return "localhost:" + port;
    }

    /** Ends it at once, as if the machine had lost its power. */
    public void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Starts it again on its data. */
    public void restart() throws IOException {
        // This frees the lock on the folder.
        server.close();
        server = started(data, port, config);
    }

    /** Lets all its processes stand still. */
    public void freeze() throws IOException {
        signal("STOP");
    }

    public void thaw() throws IOException {
        signal("CONT");
    }

    /** A connection beside those of the program. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(ServerAddress.parse(url()).jdbc() + "?user=postgres");
    }

    /** Runs SQL beside the program. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        server.close();
    }

    private static EmbeddedPostgres started(Path data, int port, Map<String, String> config) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "32MB");
        config.forEach(builder::setServerConfig);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private List<ProcessHandle> processes() {
        ProcessHandle main = mainProcess();
        if (main == null) {
            return List.of();
        }
        List<ProcessHandle> all = new ArrayList<>(List.of(main));
        main.descendants().forEach(all::add);
        return all;
    }

    private @Nullable ProcessHandle mainProcess() {
        Path file = data.resolve("postmaster.pid");
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.findFirst()
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .orElse(null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signal(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes().forEach(process -> command.add(Long.toString(process.pid())));
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
