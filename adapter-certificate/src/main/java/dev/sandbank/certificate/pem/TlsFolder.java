package dev.sandbank.certificate.pem;

import dev.sandbank.application.certificate.CertificateTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code tls} of the data directory: each file holds a key with its certificates, and only the owner can read
 * it from its first byte on. What is there already and can be read by others is refused.
 */
public final class TlsFolder {

    /** The folder's name in the data directory. */
    public static final String NAME = "tls";

    private static final Logger LOG = LoggerFactory.getLogger(TlsFolder.class);

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Path data;
    private final Path folder;

    public TlsFolder(Path data) {
        this.data = data;
        this.folder = data.resolve(NAME);
    }

    /** The path of a file. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Reads a file; empty if it is not there. */
    public Optional<Certified> read(String name) {
        Path file = file(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        refuseIfOthersCanRead(folder);
        refuseIfOthersCanRead(file);
        return Optional.of(PemPair.read(file, file));
    }

    /** Reads a file, after making it if it is not there; if several processes do so at once, all get the same. */
    public Certified readOrMake(String name, Supplier<Certified> fresh) {
        return read(name).orElseGet(() -> {
            write(name, fresh.get(), this::link);
            return read(name).orElseThrow(() -> unwritable(name));
        });
    }

    /** Writes a file in place of the one before. */
    public void replace(String name, Certified content) {
        write(name, content, (written, file) -> Files.move(written, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Puts a finished file at its place. */
    private interface Placing {
        void place(Path written, Path file) throws IOException;
    }

    private void write(String name, Certified content, Placing placing) {
        try {
            prepare();
            Path written = Files.createTempFile(folder, name, ".new", ownerOnly(folder, "rw-------"));
            try {
                try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(PemText.of(content).getBytes(StandardCharsets.US_ASCII)));
                    channel.force(true);
                }
                placing.place(written, file(name));
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(name);
        }
    }

    /** A hard link appears complete or not at all, and fails if another process was faster; then its file is used. */
    private void link(Path written, Path file) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("{} was made by another process", file);
        }
    }

    private void prepare() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(data);
            Files.createDirectory(folder, ownerOnly(data, "rwx------"));
        }
        refuseIfOthersCanRead(folder);
    }

    private static FileAttribute<?>[] ownerOnly(Path place, String permissions) {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            LOG.warn(
                    "{} cannot be kept from other users of this machine, because its file system has no permissions",
                    place);
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static void refuseIfOthersCanRead(Path path) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains)) {
                throw new CertificateTrouble(path + " can be read by others, and it holds keys; `chmod "
                        + (Files.isDirectory(path) ? "700 " : "600 ") + path + "` mends that");
            }
        } catch (IOException e) {
            throw new CertificateTrouble(path + " cannot be read; may the user of the server read it?");
        }
    }

    private CertificateTrouble unwritable(String name) {
        return new CertificateTrouble(file(name) + " cannot be written; may the user of the server write there?");
    }
}
