package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.NodeKeys;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.certificate.TrustAnchors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys in files of the data directory that only its owner can read, from their first byte on. They are outside the
 * database, so that somebody who has only the database does not have the keys.
 */
public final class KeyFiles implements NodeKeys {

    /** The names of the keys that all servers of an installation share. */
    static final Set<String> SHARED = Stream.concat(
                    Stream.of(InstallationKey.NAME, SystemE2eKeys.NAME), TrustAnchors.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** The names of all key files within the data directory; a backup contains them. */
    public static final Set<String> NAMES =
            Stream.concat(SHARED.stream(), Stream.of(TrustAnchors.SERVER_KEY)).collect(Collectors.toUnmodifiableSet());

    private final Path data;

    public KeyFiles(Path data) {
        this.data = data;
    }

    @Override
    public Optional<byte[]> find(String name) {
        Path file = file(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        if (isInFolder(file)) {
            OwnerOnly.require(folderOf(file));
            OwnerOnly.require(file);
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StoreUnavailable("the key file " + file + " cannot be read", e);
        }
    }

    @Override
    public byte[] findOrMake(String name, Supplier<byte[]> fresh) {
        return find(name).orElseGet(() -> {
            write(name, fresh.get(), KeyFiles::link);
            return find(name).orElseThrow(() -> new StoreUnavailable(unwritable(name)));
        });
    }

    @Override
    public void replace(String name, byte[] content) {
        write(name, content, (written, file) -> Files.move(written, file, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public String placeOf(String name) {
        return file(name).toString();
    }

    /** Puts a finished file at its place. */
    private interface Placing {
        void place(Path written, Path file) throws IOException;
    }

    private void write(String name, byte[] content, Placing placing) {
        Path file = file(name);
        try {
            Path written = OwnerOnly.newFile(prepared(file), name.replace('/', '-'));
            try {
                try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(content));
                    channel.force(true);
                }
                placing.place(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(unwritable(name), e);
        }
    }

    /**
     * A hard link appears complete or not at all, and it fails if another process was faster; then the key of that one
     * is used.
     */
    private static void link(Path written, Path file) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(written);
        }
    }

    private Path prepared(Path file) throws IOException {
        Path folder = folderOf(file);
        if (isInFolder(file)) {
            if (Files.notExists(folder)) {
                Files.createDirectories(data);
                OwnerOnly.newFolder(folder);
            }
            OwnerOnly.require(folder);
        }
        return folder;
    }

    private Path file(String name) {
        return data.resolve(name);
    }

    private boolean isInFolder(Path file) {
        return !folderOf(file).equals(data);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private String unwritable(String name) {
        return "the key file " + file(name) + " cannot be written; may the user of the server write there?";
    }
}
