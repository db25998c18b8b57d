package dev.sandbank.domain.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Host and port of an http or https address that an owner registers. A host may have an underscore in it, as names of
 * containers do, though {@link URI} does not read those.
 *
 * @param port from 1 to 65535, or -1 if none is written
 */
record WebAddress(String host, int port) {

    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9][A-Za-z0-9._-]*)(?::([0-9]{1,5}))?");

    private static final Set<String> LOOPBACK_IPS = Set.of("127.0.0.1", "[::1]");

    private static final int MAX_PORT = 65_535;

    /** The host and port of an address; empty if it has no host, or a port that there is not. */
    static Optional<WebAddress> of(URI uri) {
        Matcher authority = AUTHORITY.matcher(String.valueOf(uri.getRawAuthority()));
        if (uri.getRawAuthority() == null || !authority.matches()) {
            return Optional.empty();
        }
        int port = authority.group(2) == null ? -1 : Integer.parseInt(authority.group(2));
        return port == 0 || port > MAX_PORT ? Optional.empty() : Optional.of(new WebAddress(authority.group(1), port));
    }

    /**
     * A text of ASCII as a URI with its scheme in lower case, where RFC 3986 has no other character.
     *
     * @throws IllegalArgumentException with a sentence that begins with what it is
     */
    static URI parse(String what, String value, int maxLength) {
        require(value.length() <= maxLength, what, value, "must have at most " + maxLength + " characters");
        require(
                value.chars().allMatch(c -> c < 0x80),
                what,
                value,
                "must be written in ASCII: the host as xn--..., everything else percent-encoded");
        try {
            URI uri = new URI(value);
            String scheme = String.valueOf(uri.getScheme());
            require(scheme.equals(scheme.toLowerCase(Locale.ROOT)), what, value, "must have its scheme in lower case");
            return uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(what + " " + value + " is not a URI: " + e.getReason(), e);
        }
    }

    static void require(boolean condition, String what, String value, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(what + " " + value + " " + sentence);
        }
    }

    boolean isLoopbackIp() {
        return LOOPBACK_IPS.contains(host);
    }

    boolean isLocalhost() {
        return host.equals("localhost");
    }

    /** Whether it leads to the machine that the browser runs on. */
    boolean isOwnMachine() {
        return isLoopbackIp() || isLocalhost();
    }

    boolean isLowerCase() {
        return host.equals(host.toLowerCase(Locale.ROOT));
    }
}
