package dev.sandbank.persistence.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the database or its journal is no longer the file that was opened. SQLite itself would go on writing to
 * a removed file, and what it wrote would be gone with the process.
 */
final class FileWatch {

    /** What became of the opened files. */
    enum Finding {
        SAME,
        DATABASE_GONE,
        DATABASE_REPLACED,
        JOURNAL_GONE
    }

    private final Path database;
    private final Path journal;
    private @Nullable Object openedDatabase;
    private @Nullable Object openedJournal;

    FileWatch(Path database) {
        this.database = database;
        this.journal = database.resolveSibling(database.getFileName() + "-wal");
    }

    /** The database's name, without the folder, which is nobody's business but the operator's. */
    Path name() {
        return database.getFileName();
    }

    /** Takes the present files as those that are open. */
    void opened() {
        openedDatabase = identityOf(database);
        openedJournal = identityOf(journal);
    }

    Finding look() {
        Object present = identityOf(database);
        if (present == null) {
            return Finding.DATABASE_GONE;
        }
        if (!present.equals(openedDatabase)) {
            return Finding.DATABASE_REPLACED;
        }
        Object presentJournal = identityOf(journal);
        if (openedJournal == null) {
            // SQLite makes the journal when it first needs it.
            openedJournal = presentJournal;
            return Finding.SAME;
        }
        return openedJournal.equals(presentJournal) ? Finding.SAME : Finding.JOURNAL_GONE;
    }

    /** What tells a file from another of the same name; where the system has nothing of the kind, its path. */
    private static @Nullable Object identityOf(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException e) {
            return null;
        }
    }
}
