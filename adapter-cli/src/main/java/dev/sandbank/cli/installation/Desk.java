package dev.sandbank.cli.installation;

import dev.sandbank.application.AdminUseCases;
import java.nio.file.Path;
import java.util.List;

/** What can be done at an open store. */
public interface Desk extends AutoCloseable {

    AdminUseCases useCases();

    /** What the reader should know about the choice of this store, a sentence each. */
    List<String> notes();

    /** What is wrong with the stored data, a sentence each; empty if nothing is. */
    List<String> check();

    /** Writes a consistent copy of the stored data and its keys to a file that does not exist yet. */
    void backUp(Path file);

    @Override
    void close();
}
