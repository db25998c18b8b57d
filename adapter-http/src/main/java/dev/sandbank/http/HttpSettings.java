package dev.sandbank.http;

import dev.sandbank.application.support.Exposure;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the HTTP server.
 *
 * @param host address to bind
 * @param port port to bind; 0 for any free one
 * @param publicUrl the address at which callers reach the server, without a slash at the end; null for host and port
 * @param https what its ports by HTTPS need; null for plain HTTP
 * @param managementPort port for {@code /metrics} on the loopback address; 0 for any free one, negative for none
 * @param exposure its protection from unknown callers
 * @param dataOption the option that commands on pages need to find the data of this server, with a space before it; empty
 *     if they need none
 */
public record HttpSettings(
        String host,
        int port,
        @Nullable String publicUrl,
        @Nullable HttpsSettings https,
        int managementPort,
        Exposure exposure,
        String dataOption) {

    /**
     * The first segments of the server's own paths. The path of a public URL must not begin with one of them, because the
     * two could not be told apart.
     */
    public static final Set<String> FIRST_SEGMENTS = Set.of(
            "account",
            "admin",
            "activate",
            "activation-link",
            "apps",
            "assets",
            "callback",
            "calls",
            "catalog",
            "clients.crl",
            "confirm-email",
            "customer",
            "data-sets",
            "docs",
            "draft",
            "errors",
            "forgot-password",
            "forgot-user-id",
            "gcb",
            "get-started",
            "guide",
            "icons",
            "livez",
            "login",
            "logout",
            "openapi",
            "outbox",
            "owner",
            "production",
            "readyz",
            "reset-password",
            "styleguide",
            "support",
            "teams",
            "test-data",
            "try",
            "usage");

    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    /** The scheme of its addresses. */
    private String scheme() {
        return https == null ? "http" : "https";
    }

    /** The address at which people on this machine reach the server when it listens on this port. */
    String addressAt(int listening) {
        return addressOf(scheme(), host, listening);
    }

    /** The same address with another port. */
    static String withPort(String url, int port) {
        URI site = URI.create(url);
        return site.getScheme() + "://" + site.getHost() + ":" + port + site.getRawPath();
    }

    /** The address at which people on this machine reach a server that listens on a host and port. */
    public static String addressOf(String scheme, String host, int port) {
        String reachable = EVERY_ADDRESS.contains(host) ? "127.0.0.1" : host;
        boolean bare = reachable.contains(":") && !reachable.startsWith("[");
        return scheme + "://" + (bare ? "[" + reachable + "]" : reachable) + ":" + port;
    }
}
