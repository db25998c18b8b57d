package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files and folders that nobody but their owner can read. */
final class OwnerOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnerOnly() {}

    /** A new, empty file with a name that no other has. */
    static Path newFile(Path folder, String begin) throws IOException {
        return Files.createTempFile(folder, begin, ".new", attributes(folder, "rw-------"));
    }

    /** Makes the folder; another process may do so at the same time. */
    static void newFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(
                    folder,
                    attributes(Objects.requireNonNull(folder.toAbsolutePath().getParent()), "rwx------"));
        } catch (FileAlreadyExistsException e) {
            LOG.debug("{} was made by another process", folder);
        }
    }

    /**
     * Refuses what others can read.
     *
     * @throws StoreUnavailable with the command that mends it
     */
    static void require(Path path) {
        if (!hasPermissions(path)) {
            return;
        }
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains)) {
                throw new StoreUnavailable(path + " can be read by others, and it holds keys; `chmod "
                        + (Files.isDirectory(path) ? "700 " : "600 ") + path + "` mends that");
            }
        } catch (IOException e) {
            throw new StoreUnavailable(path + " cannot be read; may the user of the server read it?", e);
        }
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) {
        if (!hasPermissions(place)) {
            LOG.warn(
                    "{} cannot be kept from other users of this machine, because its file system has no permissions",
                    place);
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static boolean hasPermissions(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
