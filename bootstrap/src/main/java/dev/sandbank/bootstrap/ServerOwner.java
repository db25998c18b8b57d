package dev.sandbank.bootstrap;

import dev.sandbank.application.node.Node;
import dev.sandbank.cli.installation.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The server that uses a data directory, as written into its lock file.
 *
 * @param address where people reach it; empty while it is starting
 */
record ServerOwner(String pid, String since, String address) {

    static ServerOwner thisProcess(Instant now) {
        return new ServerOwner(Long.toString(ProcessHandle.current().pid()), now.toString(), "");
    }

    /** Reads the text that {@link #text} wrote; missing values are empty. */
    static ServerOwner read(String text) {
        Map<String, String> fields = text.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> first));
        return new ServerOwner(
                fields.getOrDefault("pid", ""), fields.getOrDefault("since", ""), fields.getOrDefault("address", ""));
    }

    ServerOwner at(String reachedAt) {
        return new ServerOwner(pid, since, reachedAt);
    }

    String text() {
        return "pid=" + pid + "\nsince=" + since + "\naddress=" + address + "\n";
    }

    /** The only server of its data, which holds the lock now. Its version is not known. */
    Node asNode() {
        return new Node(address, "", since.isEmpty() ? Instant.EPOCH : Instant.parse(since), Duration.ZERO, true);
    }

    /** The failure for another process that wants to use the directory now. */
    Failure refusal(Path data) {
        return Failure.unavailable("a server uses the data directory " + data + ": " + this
                + "; stop it, or choose another directory with --data");
    }

    @Override
    public String toString() {
        if (pid.isEmpty()) {
            return "one that is just starting";
        }
        return "process " + pid + (address.isEmpty() ? "" : " at " + address) + ", since " + since;
    }
}
