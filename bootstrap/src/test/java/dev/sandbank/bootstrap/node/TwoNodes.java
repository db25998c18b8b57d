package dev.sandbank.bootstrap.node;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Two servers on one database, as behind a load balancer, each with a data directory of its own; the keys are in the database. */
final class TwoNodes implements AutoCloseable {

    private final LentDatabase database = PostgresServer.shared().lend();
    private final Path key;
    private final Sandbank first;
    private final Sandbank second;

    /**
     * Starts both.
     *
     * @param folder an empty one
     * @param settings of both, besides where their data are
     */
    TwoNodes(Path folder, Map<String, String> settings) throws IOException {
        this.key = Files.writeString(folder.resolve("database.key"), "5a".repeat(32));
        this.first = start(Files.createDirectory(folder.resolve("first")), settings);
        this.second = start(Files.createDirectory(folder.resolve("second")), settings);
    }

    Sandbank first() {
        return first;
    }

    Sandbank second() {
        return second;
    }

    LentDatabase database() {
        return database;
    }

    private Sandbank start(Path data, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("data", data.toString());
        all.put("database", database.url());
        all.put("database-key-file", key.toString());
        return Sandbank.start(all);
    }

    @Override
    public void close() {
        second.close();
        first.close();
        database.close();
    }
}
