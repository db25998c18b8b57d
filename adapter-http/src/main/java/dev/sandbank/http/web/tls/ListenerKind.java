package dev.sandbank.http.web.tls;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The ports of one server, told apart by what they are for. */
public enum ListenerKind {
    /** The hub, the bank's pages and APIs. It asks for no client certificate, so no browser does either. */
    SITE("the site"),

    /** The APIs for applications that show a certificate of their own, from whatever issuer. */
    CLIENT_CERTIFICATES("for certificates of one's own"),

    /** The APIs in production, for applications that show a certificate of this installation's authority for clients. */
    PRODUCTION("production"),

    /** Plain HTTP, which leads to the site. */
    REDIRECT("plain HTTP");

    private static final Map<String, ListenerKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(ListenerKind::connectorName, Function.identity()));

    private final String connectorName = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String description;

    ListenerKind(String description) {
        this.description = description;
    }

    /** The listener that a request came to. */
    public static ListenerKind of(Context context) {
        return of(ServletContextRequest.getServletContextRequest(context.req()));
    }

    static ListenerKind of(Request request) {
        @Nullable String name = request.getConnectionMetaData().getConnector().getName();
        // A server without TLS has one connector, which has no name.
        return name == null ? SITE : BY_NAME.getOrDefault(name, SITE);
    }

    /** The name of its connector. */
    String connectorName() {
        return connectorName;
    }

    /** What its port is, for people. */
    String description() {
        return description;
    }

    /** Whether clients are asked for a certificate. */
    boolean asksForCertificate() {
        return this == CLIENT_CERTIFICATES || this == PRODUCTION;
    }
}
