package dev.sandbank.bootstrap.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two servers in processes of their own, on one database, with the same keys. */
final class NodeProcesses implements AutoCloseable {

    private final List<Path> data;
    private final List<ServerProcess> running = new ArrayList<>();

    NodeProcesses(Path folder, KilledDatabase database) throws IOException {
        this.data = List.of(folder.resolve("first"), folder.resolve("second"));
        for (Path each : data) {
            Files.createDirectory(each);
            Files.writeString(
                    each.resolve("sandbank.properties"),
                    "database=" + database.url() + "\ndatabase-password=" + database.password() + "\ndatabase-key="
                            + "5a".repeat(32) + "\n");
        }
        running.add(ServerProcess.start(data.get(0)));
        running.add(ServerProcess.start(data.get(1)));
    }

    /** A data directory for commands. */
    Path data() {
        return data.get(0);
    }

    ServerProcess get(int node) {
        return running.get(node);
    }

    /** Starts a node that was killed. */
    void startAgain(int node) {
        running.set(node, ServerProcess.start(data.get(node)));
    }

    @Override
    public void close() {
        running.forEach(ServerProcess::close);
    }
}
