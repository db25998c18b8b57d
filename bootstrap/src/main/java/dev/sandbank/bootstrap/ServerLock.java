package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock on a data directory that one server holds while it runs, and the file that says which one. The system frees
 * the lock when the process ends for any reason, so the file that a crash leaves does not block the next server.
 */
final class ServerLock implements AutoCloseable {

    private static final String FILE = "server.lock";

    /** The locked byte is far behind the text, because on some systems a locked part cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /**
     * The locks of this process. A process must not open the file of a lock it holds: closing it again would free the
     * lock on most systems.
     */
    private static final Map<Path, ServerOwner> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private ServerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param data a directory that exists
     * @throws Failure that names the owner, if another server holds the lock
     */
    static ServerLock take(Path data, ServerOwner owner) {
        try {
            Path file = data.toRealPath().resolve(FILE);
            ServerOwner here = HELD_HERE.putIfAbsent(file, owner);
            if (here != null) {
                throw here.refusal(data);
            }
            return takeFrom(file, data, owner);
        } catch (IOException e) {
            throw Failure.unavailable("the lock file of " + data + " cannot be written: " + e.getMessage());
        }
    }

    /** The server that uses the directory at present. */
    static Optional<ServerOwner> ownerOf(Path data) {
        try {
            Path file = data.toRealPath().resolve(FILE);
            ServerOwner here = HELD_HERE.get(file);
            return here == null && Files.exists(file) ? ownerElsewhere(file) : Optional.ofNullable(here);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the new facts about the owner for other processes. */
    void tell(ServerOwner owner) {
        HELD_HERE.put(file, owner);
        try {
            write(channel, owner.text());
        } catch (IOException e) {
            // Other processes then know less about the owner, but the lock is still held.
        }
    }

    /**
     * Frees the lock and keeps the file. If the file were removed, two processes could each lock a file of that name.
     */
    @Override
    public void close() {
        try (channel) {
            write(channel, "");
        } catch (IOException e) {
            // The lock is freed when the process ends.
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static ServerLock takeFrom(Path file, Path data, ServerOwner owner) throws IOException {
        boolean taken = false;
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw ServerOwner.read(Files.readString(file)).refusal(data);
            }
            write(channel, owner.text());
            taken = true;
            return new ServerLock(file, channel);
        } finally {
            if (!taken) {
                channel.close();
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<ServerOwner> ownerElsewhere(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            boolean free = channel.tryLock(LOCKED_BYTE, 1, false) != null;
            return free ? Optional.empty() : Optional.of(ServerOwner.read(Files.readString(file)));
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(bytes), 0);
        channel.truncate(bytes.length);
    }
}
