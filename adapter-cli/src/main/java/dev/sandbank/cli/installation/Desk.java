package dev.sandbank.cli.installation;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.node.Node;
import java.nio.file.Path;
import java.util.List;

/** An open store with the admin use cases. */
public interface Desk extends AutoCloseable {

    AdminUseCases useCases();

    /** What the reader should know about the choice of this store, one sentence each. */
    List<String> notes();

    /** The servers that run on the stored data, and those that ended without a word lately. */
    List<Node> nodes();

    /** The faults of the stored data, one sentence each; empty if there are none. */
    List<String> check();

    /** Writes a consistent copy of the stored data and its keys to a file that does not exist yet. */
    void backUp(Path file);

    @Override
    void close();
}
