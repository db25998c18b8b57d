package dev.sandbank.http.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is written while it is sent, so that its length does not matter. If it cannot be written to its end, the
 * connection is broken off: nobody must take a part for the whole.
 */
public final class Download {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    private final String name;
    private final String type;
    private final @Nullable Consumer<Line> content;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param name as the browser stores it; letters, digits, hyphens and dots
     * @param content writes it
     */
    public Download(String name, String type, Consumer<Line> content) {
        this(name, type + "; charset=utf-8", content, new byte[0]);
    }

    private Download(String name, String type, @Nullable Consumer<Line> content, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.content = content;
        this.bytes = bytes;
    }

    /** A file that is there already. */
    public static Download whole(String name, String type, byte[] bytes) {
        return new Download(name, type, null, bytes);
    }

    /** Writes a piece of the file. */
    public interface Line {

        void write(String text);
    }

    void send(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .status(200)
                .contentType(type);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        if (content == null) {
            context.result(bytes);
            return;
        }
        try (Writer out = new OutputStreamWriter(context.res().getOutputStream(), StandardCharsets.UTF_8)) {
            content.accept(text -> write(out, text));
            out.flush();
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("the caller went away before the file was sent", gone);
        } catch (RuntimeException failure) {
            if (!context.res().isCommitted()) {
                context.res().reset();
                throw failure;
            }
            LOG.error("the file {} ended before its end", name, failure);
            breakOff(context);
        }
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
