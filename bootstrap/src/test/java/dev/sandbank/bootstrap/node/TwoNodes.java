package dev.sandbank.bootstrap.node;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Two servers on one database behind a load balancer that gives each request to the other one; each has a data directory
 * of its own, and the keys are in the database.
 */
public final class TwoNodes implements AutoCloseable {

    private final LentDatabase database = PostgresServer.shared().lend();
    private final RoundRobin balancer;
    private final Path key;
    private final Sandbank first;
    private final Sandbank second;

    /**
     * Starts both.
     *
     * @param folder an empty one
     * @param settings of both, besides where their data are
     */
    public TwoNodes(Path folder, Map<String, String> settings) throws IOException {
        this.balancer = new RoundRobin();
        this.key = Files.writeString(folder.resolve("database.key"), "5a".repeat(32));
        this.first = start(Files.createDirectory(folder.resolve("first")), settings);
        this.second = start(Files.createDirectory(folder.resolve("second")), settings);
    }

    public Sandbank first() {
        return first;
    }

    public Sandbank second() {
        return second;
    }

    /** The address at which one of them answers alone. */
    public static String own(Sandbank node) {
        return "http://127.0.0.1:" + node.port();
    }

    public LentDatabase database() {
        return database;
    }

    private Sandbank start(Path data, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("data", data.toString());
        all.put("public-url", balancer.url());
        all.put("database", database.url());
        all.put("database-key-file", key.toString());
        Sandbank started = Sandbank.start(all);
        balancer.add(started.port());
        return started;
    }

    @Override
    public void close() {
        try {
            second.close();
            first.close();
            balancer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.close();
        }
    }
}
