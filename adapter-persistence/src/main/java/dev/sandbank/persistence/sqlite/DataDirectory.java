package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the database. What is created in it can be read by its owner alone. */
record DataDirectory(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The database file. SQLite keeps its journal beside it, with the same permissions. */
    Path database() {
        return path.resolve("sandbank.db");
    }

    /** Makes sure that folder and database file exist and can be written. */
    void prepare() {
        try {
            createFolders(path);
            createFile(database());
        } catch (IOException | UnsupportedOperationException e) {
            throw new StoreUnavailable("the data directory " + path + " cannot be used: " + reason(e), e);
        }
        requireWritable(path);
        requireWritable(database());
    }

    /** Creates the file, empty, for its owner alone; leaves one that exists as it is. */
    private static void createFile(Path file) throws IOException {
        try {
            createNewFile(file);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw e;
            }
        }
    }

    /** Creates the file, empty, for its owner alone. */
    static void createNewFile(Path file) throws IOException {
        Files.createFile(file, ownerOnly("rw-------"));
    }

    private static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void requireWritable(Path path) {
        if (!Files.isWritable(path)) {
            throw new StoreUnavailable(path + " cannot be written by this user");
        }
    }

    /** What went wrong, in words; the system's own messages often are just the path. */
    static String reason(Exception e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException" -> "a file is in its place";
            case "NoSuchFileException" -> "a folder above it is missing";
            default -> String.valueOf(e.getMessage());
        };
    }
}
