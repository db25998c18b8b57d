package dev.sandbank.bootstrap.secret;

import dev.sandbank.certificate.TrustAnchors;
import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A secret of this installation, in a file of the data directory that only its owner can read. It is outside the
 * database, so that somebody who has only the database does not have the secret.
 */
public final class KeyFile {

    /** The names of all key files within the data directory; a backup contains them. */
    public static final Set<String> NAMES = Stream.concat(
                    Stream.of(InstallationKey.FILE, SystemE2eKeys.FILE), TrustAnchors.FILES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Path file;

    KeyFile(Path data, String name) {
        this.file = data.resolve(name);
    }

    /**
     * Reads the secret, after making it if there is none; if several processes do so at once, all get the same secret.
     */
    byte[] readOrMake(Supplier<byte[]> fresh) {
        try {
            if (Files.notExists(file)) {
                make(fresh.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.unavailable("the key file " + file + " cannot be read or written");
        }
    }

    Failure damaged(String expected) {
        return Failure.unavailable(file + " is damaged: " + expected);
    }

    /**
     * Writes the secret to another file and links it to the name: a hard link appears complete or not at all, and it
     * fails if another process was faster.
     */
    private void make(byte[] secret) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path written = Files.createTempFile(
                directory,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(written, secret);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster, so its key is used.
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void write(Path path, byte[] secret) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }
}
