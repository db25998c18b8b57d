package dev.sandbank.http.web;

import dev.sandbank.application.support.Network;
import dev.sandbank.domain.secret.Source;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where a request comes from. Trusted proxies name it in {@code Forwarded} (RFC 7239) or
 * {@code X-Forwarded-For}. Each proxy adds the address that called it, so the list is read from its end, as long as the
 * entries come from trusted proxies. These headers are ignored from other callers.
 */
public final class CallerAddress {

    private static final Source UNKNOWN = new Source("unknown");

    private final List<Network> trusted;

    CallerAddress(List<Network> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Whether a proxy that is not trusted says that it passes the request on. Then all its callers look like one.
     */
    public static boolean isFromUntrustedProxy(Context context) {
        HttpServletRequest request = context.req();
        InetAddress peer = peer(request);
        boolean passedOn = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        return passedOn && peer != null && !Surroundings.of(context).callers().isTrusted(peer);
    }

    /** The source of a request. */
    public static Source of(Context context) {
        HttpServletRequest request = context.req();
        InetAddress peer = peer(request);
        return peer == null
                ? UNKNOWN
                : Surroundings.of(context)
                        .callers()
                        .of(peer, values(request, "Forwarded"), values(request, "X-Forwarded-For"));
    }

    /**
     * The source of a request.
     *
     * @param peer the address at the other end of the connection
     * @param forwarded the values of all {@code Forwarded} headers, in order
     * @param forwardedFor the values of all {@code X-Forwarded-For} headers, in order
     */
    Source of(InetAddress peer, Supplier<List<String>> forwarded, Supplier<List<String>> forwardedFor) {
        return Source.of(isTrusted(peer) ? told(peer, forwarded.get(), forwardedFor.get()) : peer);
    }

    /** Taken from the server as it is, because the servlet would only have its text. */
    private static @Nullable InetAddress peer(HttpServletRequest request) {
        SocketAddress remote = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getRemoteSocketAddress();
        return remote instanceof InetSocketAddress known ? known.getAddress() : null;
    }

    private static Supplier<List<String>> values(HttpServletRequest request, String header) {
        return () -> Collections.list(request.getHeaders(header));
    }

    private InetAddress told(InetAddress proxy, List<String> forwarded, List<String> forwardedFor) {
        List<String> hops = forwarded.isEmpty() ? elements(forwardedFor) : forParameters(elements(forwarded));
        InetAddress nearest = proxy;
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = Network.addressIn(withoutPort(hops.get(i)));
            if (hop.isEmpty()) {
                break;
            }
            nearest = hop.get();
            if (!isTrusted(nearest)) {
                break;
            }
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> elements(List<String> headers) {
        List<String> elements = new ArrayList<>();
        for (String header : headers) {
            for (String element : header.split(",", -1)) {
                elements.add(element.strip());
            }
        }
        return elements;
    }

    /** The part after {@code for=} in {@code for=192.0.2.60;proto=http}; an empty text if there is none. */
    private static List<String> forParameters(List<String> elements) {
        return elements.stream().map(CallerAddress::forParameter).toList();
    }

    private static String forParameter(String element) {
        for (String pair : element.split(";", -1)) {
            String stripped = pair.strip();
            if (stripped.toLowerCase(Locale.ROOT).startsWith("for=")) {
                return stripped.substring("for=".length()).replace("\"", "");
            }
        }
        return "";
    }

    /** The address in {@code [2001:db8::1]:4711} or {@code 192.0.2.60:4711}. */
    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 ? hop : hop.substring(1, end);
        }
        int colon = hop.indexOf(':');
        return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }
}
