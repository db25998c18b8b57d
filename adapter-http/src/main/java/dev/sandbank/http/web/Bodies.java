package dev.sandbank.http.web;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests, never more than a megabyte. */
public final class Bodies {

    private static final int MAX_BODY_BYTES = 1 << 20;

    // A client that is still sending would miss the answer if the connection were closed on it at once.
    private static final int MAX_DISCARDED_BYTES = 8 << 20;

    private Bodies() {}

    /**
     * The whole body.
     *
     * @throws Refused REQUEST_TOO_LARGE above a megabyte
     */
    static byte[] read(Context context) {
        try (InputStream body = context.req().getInputStream()) {
            byte[] read = body.readNBytes(MAX_BODY_BYTES + 1);
            if (read.length > MAX_BODY_BYTES) {
                body.skip(MAX_DISCARDED_BYTES);
                throw new Refused(RequestRefusal.REQUEST_TOO_LARGE);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The fields of a page's form with all their values; none if the body is no form.
     *
     * @throws Refused REQUEST_TOO_LARGE, or QUERY_MALFORMED if they are not percent-encoded properly
     */
    public static Map<String, List<String>> form(Context context) {
        return isForm(context.req().getContentType())
                ? QueryString.parse(new String(read(context), StandardCharsets.UTF_8))
                : Map.of();
    }

    /** A body that is still on its way ends the connection, and the client must be told so. */
    static void endUnlessRead(Context context) {
        if (!ServletContextRequest.getServletContextRequest(context.req()).consumeAvailable()) {
            context.res().setHeader("Connection", "close");
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
