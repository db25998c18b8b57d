package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that exists while the server is ready. Scripts wait for it. */
final class ReadyFile {

    private final Path file;

    private ReadyFile(Path file) {
        this.file = file;
    }

    /**
     * Removes the file of an earlier server, which a script would take for the file of this one. A file that can never be
     * written is refused now, because a server that starts makes a store.
     */
    static ReadyFile prepare(Path path) {
        ReadyFile file = new ReadyFile(path.toAbsolutePath());
        Path folder = file.file.getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw file.unwritable();
        }
        try {
            Files.deleteIfExists(file.file);
        } catch (IOException e) {
            throw file.unwritable();
        }
        return file;
    }

    /** Writes another file first and renames it, so that nobody reads half of the content. */
    void write(ReadyJson ready) {
        try {
            Path part = Files.createTempFile(file.getParent(), "ready-", ".part");
            try {
                Files.writeString(part, JsonText.of(ready) + "\n");
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable();
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The server stops all the same; a script that reads the file then finds no server at the address.
        }
    }

    private Failure unwritable() {
        return Failure.unavailable("the ready file " + file + " cannot be written; is there such a directory?");
    }
}
