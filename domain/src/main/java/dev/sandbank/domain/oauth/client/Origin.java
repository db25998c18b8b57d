package dev.sandbank.domain.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The origin of a program in a browser, as browsers send it in {@code Origin} (RFC 6454 section 6.2): scheme and host
 * in lower case, and the port unless it is the default port. The scheme is {@code https}, or {@code http} for the same
 * machine.
 */
public record Origin(String value) {

    /** The maximum length of an origin, in characters. */
    public static final int MAX_LENGTH = 300;

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Origin {
        check(value);
    }

    /** Whether a text has the form of an origin; the constructor refuses any other text. */
    public static boolean couldBe(String text) {
        try {
            return new Origin(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void check(String value) {
        require(value.length() <= MAX_LENGTH, value, "must have at most " + MAX_LENGTH + " characters");
        URI uri = parse(value);
        require(uri.getScheme() != null && uri.getHost() != null, value, "must be like https://app.example");
        require(uri.getRawUserInfo() == null, value, "must not carry user info before the host");
        require(
                value.equals(uri.getScheme() + "://" + uri.getRawAuthority()),
                value,
                "must end with host or port, without a path or a slash");
        require(value.equals(value.toLowerCase(Locale.ROOT)), value, "must be in lower case");
        switch (uri.getScheme()) {
            case "https" -> require(uri.getPort() != 443, value, "must leave out the usual port 443");
            case "http" -> {
                require(OWN_MACHINE.contains(uri.getHost()), value, "must use https, unless it is the own machine's");
                require(uri.getPort() != 80, value, "must leave out the usual port 80");
            }
            default -> require(false, value, "must use https");
        }
    }

    private static URI parse(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("origin " + value + " is not a URI: " + e.getReason(), e);
        }
    }

    private static void require(boolean condition, String value, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException("origin " + value + " " + sentence);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
