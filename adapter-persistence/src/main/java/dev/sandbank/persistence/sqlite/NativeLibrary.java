package dev.sandbank.persistence.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native code of SQLite for this machine. The driver unpacks it whenever a process starts, unless
 * {@code org.sqlite.lib.path} and {@code org.sqlite.lib.name} name a file that is already unpacked.
 */
public final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * Writes it to a directory, unless it is there. Other processes may do the same at the same time. The file can be
     * read by everybody who may use the directory.
     */
    public static void copyTo(Path directory) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path file = directory.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(directory);
        Path part = directory.resolve(name + "." + ProcessHandle.current().pid() + ".part");
        try (InputStream library =
                JDBC.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (library != null) {
                Files.copy(library, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
