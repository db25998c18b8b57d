package dev.sandbank.cli.installation;

import dev.sandbank.application.AdminUseCases;
import java.nio.file.Path;
import java.util.List;

/** An open store with the admin use cases. */
public interface Desk extends AutoCloseable {

    AdminUseCases useCases();

    /** The faults of the stored data, one sentence each; empty if there are none. */
    List<String> check();

    /** Writes a consistent copy of the stored data and its keys to a file that does not exist yet. */
    void backUp(Path file);

    @Override
    void close();
}
