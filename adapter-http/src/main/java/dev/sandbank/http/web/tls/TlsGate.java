package dev.sandbank.http.web.tls;

import dev.sandbank.application.support.Network;
import dev.sandbank.http.operation.Operation;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Turns away requests that come in plain text, by a name that is not in the certificate, or to pages where there are none,
 * and leads people who follow an old address to the site. All are told the right address, which is never taken from the
 * request.
 */
final class TlsGate extends Handler.Wrapper {

    /** The value of {@code Server}, by which a command on this machine finds a Sandbank. */
    private static final String NAME = "Sandbank";

    private static final String HINT = "Sandbank-Hint";

    // Whatever watches over the server asks by an address, which only some certificates hold.
    private static final Set<String> HEALTH = Set.of("/livez", "/readyz");

    // Whoever checks a certificate by this list trusts nothing here yet, and its signature says whose it is.
    private static final String REVOCATION_LIST = "/clients.crl";

    private static final String EXPOSED =
            " What it held could be read on the way: if that was a secret or a token, replace it.";

    private final TlsContexts contexts;
    private final Supplier<String> publicUrl;
    private final String hsts;

    TlsGate(TlsContexts contexts, Supplier<String> publicUrl, Duration hsts, Handler next) {
        super(next);
        this.contexts = contexts;
        this.publicUrl = publicUrl;
        this.hsts = hsts.isZero() ? "" : "max-age=" + hsts.toSeconds();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ListenerKind listener = ListenerKind.of(request);
        if (listener == ListenerKind.REDIRECT) {
            return redirect(request, response, callback);
        }
        if (!request.isSecure()) {
            return refuse(
                    response, callback, "This port speaks HTTPS. Use " + address(listener, request) + "." + EXPOSED);
        }
        String host = Request.getServerName(request);
        if (!contexts.names().cover(host) && !HEALTH.contains(Request.getPathInContext(request))) {
            return refuse(response, callback, unknown(host));
        }
        Optional<ListenerKind> meant = meantInstead(listener, request);
        if (meant.isPresent()) {
            return refuse(HttpStatus.MISDIRECTED_REQUEST_421, response, callback, misdirected(meant.get(), request));
        }
        if (listener.asksForCertificate() && !isCallOfApi(request)) {
            return refuse(
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    response,
                    callback,
                    "Pages are not here, where certificates are taken; they are at " + publicUrl.get() + ".");
        }
        if (!hsts.isEmpty() && listener == ListenerKind.SITE && isPublicName(host)) {
            response.getHeaders().put(HttpHeader.STRICT_TRANSPORT_SECURITY, hsts);
        }
        return super.handle(request, response, callback);
    }

    /** Listeners that take certificates are for machines, so no browser has a reason to show a person's certificate. */
    private static boolean isCallOfApi(Request request) {
        String path = Request.getPathInContext(request).replaceAll("/+", "/") + "/";
        String base = Operation.API_BASE + "/";
        return path.regionMatches(true, 0, base, 0, base.length());
    }

    /**
     * The listener whose port a request names, if it came to another one (RFC 9110 section 7.4). Ports that nobody listens
     * on are those of proxies.
     */
    private Optional<ListenerKind> meantInstead(ListenerKind came, Request request) {
        int port = Request.getServerPort(request);
        boolean right = port == Request.getLocalPort(request)
                || came == ListenerKind.SITE && publicUrl.get().endsWith(":" + port);
        Server server = request.getConnectionMetaData().getConnector().getServer();
        return right
                ? Optional.empty()
                : Arrays.stream(ListenerKind.values())
                        .filter(other -> TlsListeners.portOf(other, server) == port)
                        .findFirst();
    }

    private static String misdirected(ListenerKind meant, Request request) {
        return "The request names port " + Request.getServerPort(request) + ", which is " + meant.description()
                + ", but came over a connection to port " + Request.getLocalPort(request)
                + ". Open a connection of its own for it.";
    }

    /** Only what a person follows is led on; a program would send its secret in the clear again and again. */
    private boolean redirect(Request request, Response response, Callback callback) throws Exception {
        boolean read = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (read && Request.getPathInContext(request).equals(REVOCATION_LIST)) {
            return super.handle(request, response, callback);
        }
        String target = publicUrl.get() + request.getHttpURI().getPathQuery();
        if (!read || request.getHeaders().contains(HttpHeader.AUTHORIZATION)) {
            return refuse(
                    response,
                    callback,
                    "This port only leads browsers to " + publicUrl.get() + ". Send requests there." + EXPOSED);
        }
        response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
        response.getHeaders().put(HttpHeader.LOCATION, target);
        response.write(true, ByteBuffer.allocate(0), callback);
        return true;
    }

    private String unknown(String host) {
        return "The certificate of this server is not for " + shown(host) + ", but for " + contexts.names()
                + ". Use one of these names, or name the server by the setting public-url or show another certificate by"
                + " tls-certificate; `sandbank cert show` tells more.";
    }

    /** A host in a request can hold anything that a header can. */
    private static String shown(String host) {
        return host.matches("[A-Za-z0-9.:\\[\\]_-]{1,253}") ? host : "the name in the request";
    }

    private String address(ListenerKind listener, Request request) {
        return listener == ListenerKind.SITE
                ? publicUrl.get()
                : "https://" + publicHost() + ":" + Request.getLocalPort(request);
    }

    /** Only a name of the world can be told: an address cannot (RFC 6797 section 8.1.1), and localhost is everybody's. */
    private boolean isPublicName(String host) {
        return host.equalsIgnoreCase(publicHost())
                && publicUrl.get().startsWith("https:")
                && !host.equalsIgnoreCase("localhost")
                && Network.addressIn(host.replaceAll("[\\[\\]]", "")).isEmpty();
    }

    private String publicHost() {
        return URI.create(publicUrl.get()).getHost();
    }

    private static boolean refuse(Response response, Callback callback, String sentence) {
        return refuse(HttpStatus.BAD_REQUEST_400, response, callback, sentence);
    }

    private static boolean refuse(int status, Response response, Callback callback, String sentence) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.SERVER, NAME);
        response.getHeaders().put(HINT, sentence);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        response.write(true, ByteBuffer.wrap((sentence + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
