package dev.sandbank.domain.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A redirect URI as registered: absolute, no fragment, no wildcard, no user info; its scheme is {@code https}, or
 * {@code http} for the same machine, or a private-use scheme with a dot in it (RFC 8252 section 7.1).
 *
 * <p>A requested URI must equal it character by character (RFC 9700 section 2.1). The one exception is a loopback IP,
 * whose port may vary (RFC 8252 section 7.3).
 */
public record RedirectUri(String value) {

    /** The maximum length of a redirect URI, in characters. */
    public static final int MAX_LENGTH = 2000;

    private static final Set<String> LOOPBACK_IPS = Set.of("127.0.0.1", "[::1]");

    public RedirectUri {
        check(value);
    }

    /** Whether an authorization request may name {@code requested} if its client registered this URI. */
    public boolean allows(String requested) {
        return value.equals(requested) || differsInLoopbackPortOnly(requested);
    }

    /** Scheme, host and port, in the form of a content security policy; for a private-use scheme only the scheme. */
    public static String originOf(String redirectUri) {
        URI uri = URI.create(redirectUri);
        return uri.getRawAuthority() == null ? uri.getScheme() + ":" : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private boolean differsInLoopbackPortOnly(String requested) {
        URI registered = URI.create(value);
        if (!"http".equals(registered.getScheme()) || !LOOPBACK_IPS.contains(String.valueOf(registered.getHost()))) {
            return false;
        }
        try {
            URI asked = new URI(requested);
            return requested.length() <= MAX_LENGTH
                    && asked.getHost() != null
                    && requested.equals(withPort(registered, asked.getPort()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String withPort(URI uri, int port) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String authority = uri.getHost() + (port < 0 ? "" : ":" + port);
        return uri.getScheme() + "://" + authority + uri.getRawPath() + query;
    }

    private static void check(String value) {
        require(value.length() <= MAX_LENGTH, value, "must have at most " + MAX_LENGTH + " characters");
        require(!value.contains("*"), value, "must not hold a wildcard");
        URI uri = parse(value);
        require(uri.isAbsolute(), value, "must be absolute");
        require(uri.getRawFragment() == null, value, "must not have a fragment (#...)");
        require(uri.getRawUserInfo() == null, value, "must not carry user info before the host");
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        switch (scheme) {
            case "https" -> require(uri.getHost() != null, value, "must name a host");
            case "http" -> require(ownMachine(uri), value, "must use https, unless it leads to localhost or 127.0.0.1");
            default ->
                require(
                        scheme.contains("."),
                        value,
                        "must use https, or a private scheme that holds a dot such as com.example.app");
        }
    }

    private static boolean ownMachine(URI uri) {
        return LOOPBACK_IPS.contains(String.valueOf(uri.getHost())) || Objects.equals(uri.getHost(), "localhost");
    }

    private static URI parse(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("redirect URI " + value + " is not a URI: " + e.getReason(), e);
        }
    }

    private static void require(boolean condition, String value, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException("redirect URI " + value + " " + sentence);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
