package dev.sandbank.http.web;

import dev.sandbank.application.support.Network;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The names by which browsers may reach the hub: those of this machine for itself, and the host of the public URL. The
 * page of another site can let its own name lead here (DNS rebinding); the browser then takes both for one site, and only
 * the name in the request shows the difference.
 */
public final class OwnHosts {

    private final Supplier<String> publicUrl;

    /**
     * The names of one server.
     *
     * @param publicUrl how the outside reaches it
     */
    public OwnHosts(Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Whether a request names this server. */
    public boolean isNamedIn(Context context) {
        String host = hostIn(context);
        return isLoopback(host) || host.equals(publicHost());
    }

    /** The host of the public URL. */
    public String publicHost() {
        String host = URI.create(publicUrl.get()).getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    /** The host that a request names, without its port. */
    public static String hostIn(Context context) {
        String host = context.req().getServerName().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Whether a host is this machine for itself. */
    public static boolean isLoopback(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return bare.equals("localhost")
                || bare.endsWith(".localhost")
                || Network.addressIn(bare)
                        .filter(InetAddress::isLoopbackAddress)
                        .isPresent();
    }
}
