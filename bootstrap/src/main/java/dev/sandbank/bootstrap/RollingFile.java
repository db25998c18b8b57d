package dev.sandbank.bootstrap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines. At 16 MiB a new file begins, and the four files before it are kept as {@code .1} to {@code .4}. If
 * another program moves or removes the file, as programs that rotate logs do, the next lines go to a new one of the same
 * name.
 */
final class RollingFile implements AutoCloseable {

    private static final long MAX_BYTES = 16L << 20;
    private static final int KEPT = 4;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final long maxBytes;
    private final AtomicLong dropped = new AtomicLong();
    private OutputStream out;
    private @Nullable Object opened;
    private long bytes;
    private boolean paused;

    RollingFile(Path path) throws IOException {
        this(path, MAX_BYTES);
    }

    RollingFile(Path path, long maxBytes) throws IOException {
        this.path = path;
        this.maxBytes = maxBytes;
        this.out = open();
    }

    /** Counts one lost line; the next written line is preceded by the number of lost ones. */
    void countDropped() {
        dropped.incrementAndGet();
    }

    /** Adds a line, in UTF-8 and with its end. */
    void line(byte[] line) throws IOException {
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            write(("{\"dropped\":" + lost + "}\n").getBytes(StandardCharsets.UTF_8));
        }
        write(line);
    }

    void flush() throws IOException {
        out.flush();
        paused = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(byte[] utf8) throws IOException {
        if (paused) {
            paused = false;
            openAnewIfMoved();
        }
        if (bytes > 0 && bytes + utf8.length > maxBytes) {
            roll();
        }
        out.write(utf8);
        bytes += utf8.length;
    }

    private void roll() throws IOException {
        out.close();
        for (int i = KEPT - 1; i >= 1; i--) {
            if (Files.exists(numbered(i))) {
                Files.move(numbered(i), numbered(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (Files.exists(path)) {
            Files.move(path, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        }
        out = open();
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    private OutputStream open() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        OutputStream stream = new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND), BUFFER_BYTES);
        opened = identity();
        bytes = Files.size(path);
        return stream;
    }

    private void openAnewIfMoved() throws IOException {
        if (!Files.exists(path) || !Objects.equals(identity(), opened)) {
            out.close();
            out = open();
        }
    }

    /** The identity of the file, which another file of the same name does not have; null on systems without one. */
    private @Nullable Object identity() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
