package dev.sandbank.bootstrap;

import dev.sandbank.cli.AdminCli.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The key that only this installation has: 32 random bytes in {@code installation.key}, readable by the owner alone
 * and kept outside the database, so that the database by itself gives nothing away.
 */
final class InstallationKey {

    /** The file's name in the data directory. */
    static final String FILE = "installation.key";

    private static final int BYTES = 32;

    private InstallationKey() {}

    /** Reads the key, after making it if there is none; of several processes at once, all get the same. */
    static byte[] of(Path data) {
        Path file = data.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                make(data, file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw Failure.unavailable(file + " is damaged: it must hold " + BYTES + " bytes, not " + key.length);
            }
            return key;
        } catch (IOException e) {
            throw Failure.unavailable("the installation key " + file + " cannot be read or written");
        }
    }

    /** A hard link appears whole or not at all, and only if nobody was faster. */
    private static void make(Path data, Path file) throws IOException {
        Path fresh = Files.createTempFile(
                data, FILE, ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(fresh);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; its key is the key.
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(random));
            channel.force(true);
        }
    }
}
