package dev.sandbank.http.web.stream;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that goes on: server-sent events (HTML standard, section 9.2). No proxy is to keep, hold back or compress it.
 * One thread at a time may write.
 */
public final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** What browsers must ask for. */
    public static final String TYPE = "text/event-stream";

    private final Context context;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private final EndPoint connection;

    private EventStream(Context context) {
        this.context = context;
        this.connection = ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    /**
     * Begins the answer.
     *
     * @param first is sent at once
     */
    public static EventStream begin(Context context, String first) {
        context.header("Cache-Control", "private, no-store")
                .header("X-Accel-Buffering", "no")
                .header("X-Content-Type-Options", "nosniff")
                .disableCompression()
                .status(200)
                .contentType(TYPE + "; charset=utf-8");
        EventStream stream = new EventStream(context);
        if (stream.send(first)) {
            context.future(() -> stream.over);
        }
        return stream;
    }

    /** Sends a text now, and waits until the network has taken it; false if the reader is gone. */
    public boolean send(String text) {
        try {
            context.res().getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            context.res().flushBuffer();
            return true;
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the reader of events went away", gone);
            over.complete(null);
            return false;
        }
    }

    /**
     * Whether the reader has closed the connection, as far as the network has told. Jetty asks only for the next request.
     * A reader who sends something before this answer ends is one of those, because a part of it is read here.
     */
    public boolean isGone() {
        try {
            return over.isDone() || connection.fill(BufferUtil.allocate(1)) != 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Ends the answer. */
    public void end() {
        over.complete(null);
    }

    /** Breaks the connection off, unless the answer has ended; a thread that waits for the network then goes on. */
    public void cut() {
        if (!over.isDone()) {
            connection.close();
            over.complete(null);
        }
    }
}
