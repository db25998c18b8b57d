package dev.sandbank.persistence.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the database or its journal is no longer the file that was opened. SQLite itself would continue to write
 * to a removed file, and those changes would be lost at the end of the process.
 */
final class FileWatch {

    /** The state of the opened files. */
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

    /** The file name of the database. It does not show the folder, because only the operator should know it. */
    Path name() {
        return database.getFileName();
    }

    /** Records the present files as the opened ones. */
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
            // SQLite creates the journal at its first use.
            openedJournal = presentJournal;
            return Finding.SAME;
        }
        return openedJournal.equals(presentJournal) ? Finding.SAME : Finding.JOURNAL_GONE;
    }

    /**
     * Identifies a file, so that another file of the same name is noticed. On systems without such an identity it is
     * the path.
     */
    private static @Nullable Object identityOf(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException e) {
            return null;
        }
    }
}
