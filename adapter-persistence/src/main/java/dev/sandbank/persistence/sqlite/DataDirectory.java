package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the database. Only the owner can read what is created in it. */
public record DataDirectory(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The size of the index of a journal in bytes, which is the least space that SQLite needs to open a database. */
    private static final int SMALLEST_FILE = 32_768;

    /** The database file. SQLite keeps its journal beside it, with the same permissions. */
    Path database() {
        return path.resolve("sandbank.db");
    }

    /** Whether there is a database file; it may be damaged. */
    public boolean holdsStore() {
        return Files.isRegularFile(database());
    }

    /** Makes sure that the folder exists and can be written. */
    public void prepareFolder() {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw unusable(e);
        }
        requireWritable(path);
    }

    /** Makes sure that folder and database file exist and can be written. */
    void prepare() {
        prepareFolder();
        try {
            createFile(database());
        } catch (IOException | UnsupportedOperationException e) {
            throw unusable(e);
        }
        requireWritable(database());
    }

    /** A new file in the folder of the final file; it is renamed to that when it is complete. */
    static Path createPart(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, file.getFileName() + ".", ".part", ownerOnly("rw-------"));
    }

    /** Makes the content of a file durable. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in the folder of a file durable, on systems where a folder can be opened for that. */
    static void syncFolderOf(Path file) {
        try (FileChannel channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Other systems do this on their own.
        }
    }

    /** Whether the disk has no space for another file. */
    static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace() < SMALLEST_FILE;
        } catch (IOException e) {
            return false;
        }
    }

    /** The cause in words, because the messages of the system often contain only the path. */
    static String reason(Exception e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException" -> "a file is in its place";
            case "NoSuchFileException" -> "a folder above it is missing";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Creates an empty file that only its owner can read; an existing file is not changed. */
    private static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw e;
            }
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

    private StoreUnavailable unusable(Exception e) {
        return new StoreUnavailable("the data directory " + path + " cannot be used: " + reason(e), e);
    }
}
