package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request and its response, as the HTTP server hands them over. */
public final class Exchange {

    // A client that is still sending would miss the answer if the connection were closed on it at once.
    private static final int MAX_DISCARDED_BYTES = 8 << 20;

    private final Request request;
    private final Response response;
    private final Callback done;
    private @Nullable Map<String, List<String>> query;

    public Exchange(Request request, Response response, Callback done) {
        this.request = request;
        this.response = response;
        this.done = done;
    }

    /** Where the request comes from. */
    Source source() {
        SocketAddress from = request.getConnectionMetaData().getRemoteSocketAddress();
        return from instanceof InetSocketAddress internet ? Source.of(internet.getAddress()) : new Source("unknown");
    }

    /** The method as sent. */
    public String method() {
        return request.getMethod();
    }

    /** The path as sent, without the query. */
    public String path() {
        return Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
    }

    /** The query as sent, or an empty text. */
    public String queryString() {
        return Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
    }

    /**
     * The parameters of the query with all their values.
     *
     * @throws Refused QUERY_MALFORMED if they are not percent-encoded properly
     */
    Map<String, List<String>> query() {
        if (query == null) {
            String sent = request.getHttpURI().getQuery();
            query = sent == null ? Map.of() : QueryString.parse(sent);
        }
        return query;
    }

    /** A request header, its name in any case; null if absent. */
    @Nullable
    String header(String name) {
        return request.getHeaders().get(name);
    }

    @Nullable
    String cookie(String name) {
        for (HttpCookie cookie : Request.getCookies(request)) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** Whether the body is said to be a form. */
    boolean sendsForm() {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /**
     * The body.
     *
     * @throws Refused REQUEST_TOO_LARGE above so many bytes
     */
    byte[] body(int maxBytes) {
        try (InputStream body = Request.asInputStream(request)) {
            byte[] read = body.readNBytes(maxBytes + 1);
            if (read.length > maxBytes) {
                body.skip(MAX_DISCARDED_BYTES);
                throw sendsForm()
                        ? new Refused(Refusal.REQUEST_TOO_LARGE, "form", "64 KiB")
                        : new Refused(Refusal.REQUEST_TOO_LARGE);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a header to the response, in place of one of the same name. */
    public void answerWith(String name, String value) {
        response.getHeaders().put(name, value);
    }

    /** Sends the answer. */
    public void send(Answer.Ready answer) {
        for (Answer.Header header : answer.headers()) {
            response.getHeaders().put(header.name(), header.value());
        }
        if (answer.contentType() != null) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
        response.setStatus(answer.status());
        endUnlessRead();
        response.write(true, ByteBuffer.wrap(answer.body()), done);
    }

    /** A body that is still on its way ends the connection, and the client must be told so. */
    private void endUnlessRead() {
        if (!request.consumeAvailable()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
    }
}
