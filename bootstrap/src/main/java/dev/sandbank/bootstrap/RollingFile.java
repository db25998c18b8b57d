package dev.sandbank.bootstrap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file of lines. At 16 MiB a new file begins, and the four files before it are kept as {@code .1} to {@code .4}. */
final class RollingFile implements AutoCloseable {

    private static final long MAX_BYTES = 16L << 20;
    private static final int KEPT = 4;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final long maxBytes;
    private final AtomicLong dropped = new AtomicLong();
    private OutputStream out;
    private long bytes;

    RollingFile(Path path) throws IOException {
        this(path, MAX_BYTES);
    }

    RollingFile(Path path, long maxBytes) throws IOException {
        this.path = path;
        this.maxBytes = maxBytes;
        Files.createDirectories(path.toAbsolutePath().getParent());
        this.out = open(path);
        this.bytes = Files.size(path);
    }

    /** Counts one lost line; the next written line is preceded by the number of lost ones. */
    void countDropped() {
        dropped.incrementAndGet();
    }

    void line(String line) throws IOException {
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            write("{\"dropped\":" + lost + "}\n");
        }
        write(line + "\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
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
        Files.move(path, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        out = open(path);
        bytes = 0;
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    private static OutputStream open(Path path) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND), BUFFER_BYTES);
    }
}
