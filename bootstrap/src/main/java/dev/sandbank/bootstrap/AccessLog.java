package dev.sandbank.bootstrap;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.http.AccessLogLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes every call as one line of JSON, on a thread of its own. If calls come faster than the disk can write, lines
 * are dropped and counted, so that calls are not slowed down.
 */
final class AccessLog implements CallLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final int MAX_WAITING = 16_384;
    private static final long CLOSE_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 50;

    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Clock clock;
    private final RollingFile file;
    private final AccessLogLine line = new AccessLogLine();
    private final Thread writer;
    private volatile boolean closed;

    private record Entry(long atMillis, Call call) {}

    AccessLog(Path path, Clock clock) throws IOException {
        this.clock = clock;
        this.file = new RollingFile(path);
        this.writer = new Thread(this::write, "access-log");
        this.writer.setDaemon(true);
        this.writer.start();
    }

    @Override
    public void record(Call call) {
        if (!waiting.offer(new Entry(clock.millis(), call))) {
            file.countDropped();
        }
    }

    /** Writes the waiting lines, then closes the file. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try (file) {
            while (!closed || !waiting.isEmpty()) {
                Entry entry = waiting.poll();
                if (entry != null) {
                    file.line(line.of(entry.atMillis(), entry.call()));
                } else {
                    file.flush();
                    // The thread pauses instead of waiting for the next call, because that call would have to wake it,
                    // which takes time.
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException e) {
            LOG.error("The access log cannot be written and ends here: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
