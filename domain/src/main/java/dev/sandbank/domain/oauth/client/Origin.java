package dev.sandbank.domain.oauth.client;

import java.net.URI;
import java.util.Locale;

/**
 * Where a program in a browser comes from, as browsers write it in {@code Origin} (RFC 6454 section 6.2): scheme, host
 * and, unless it is the usual one, port; in lower case. One that is {@code http} and another machine's is
 * {@linkplain #isInsecure insecure}.
 */
public record Origin(String value) {

    /** The maximum length of an origin, in characters. */
    public static final int MAX_LENGTH = 300;

    private static final String WHAT = "origin";

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

    /** Whether it is plain {@code http} and another machine's. */
    public boolean isInsecure() {
        URI uri = URI.create(value);
        return "http".equals(uri.getScheme())
                && WebAddress.of(uri).filter(WebAddress::isOwnMachine).isEmpty();
    }

    private static void check(String value) {
        URI uri = WebAddress.parse(WHAT, value, MAX_LENGTH);
        require(uri.getScheme() != null && uri.getRawAuthority() != null, value, "must be like https://app.example");
        require(!uri.getRawAuthority().contains("@"), value, "must not carry user info before the host");
        WebAddress address = WebAddress.of(uri).orElse(null);
        require(address != null, value, "must be like https://app.example or https://app.example:8443");
        require(
                value.equals(uri.getScheme() + "://" + uri.getRawAuthority()),
                value,
                "must end with host or port, without a path or a slash");
        require(value.equals(value.toLowerCase(Locale.ROOT)), value, "must be in lower case");
        int port = address == null ? -1 : address.port();
        switch (uri.getScheme()) {
            case "https" -> require(port != 443, value, "must leave out the usual port 443");
            case "http" -> require(port != 80, value, "must leave out the usual port 80");
            default -> require(false, value, "must use https");
        }
    }

    private static void require(boolean condition, String value, String sentence) {
        WebAddress.require(condition, WHAT, value, sentence);
    }

    @Override
    public String toString() {
        return value;
    }
}
