package dev.sandbank.domain.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A redirect URI as registered: absolute, ASCII, scheme and host in lower case, no fragment, no wildcard, no user info;
 * {@code https}, {@code http}, or an application's private-use scheme, which has a dot in it (RFC 8252 section 7.1). One
 * that is {@code http} to another machine than the browser's own is {@linkplain #isInsecure insecure}.
 *
 * <p>A requested URI must equal it character by character (RFC 9700 section 2.1). The one exception is the port of a
 * loopback IP (RFC 8252 section 7.3) and, for compatible applications, of {@code localhost}.
 */
public record RedirectUri(String value) {

    /** The maximum length of a redirect URI, in characters. */
    public static final int MAX_LENGTH = 2000;

    private static final String WHAT = "redirect URI";

    public RedirectUri {
        check(value);
    }

    /** Whether a text could be a redirect URI at all; only then may it be made one. */
    public static boolean couldBe(String text) {
        try {
            check(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it is plain {@code http} to another machine, so that whoever is between can read the codes. */
    public boolean isInsecure() {
        URI uri = URI.create(value);
        return "http".equals(uri.getScheme())
                && WebAddress.of(uri).filter(WebAddress::isOwnMachine).isEmpty();
    }

    /** Whether a client of this profile that registered this URI may ask to be sent to {@code requested}. */
    public boolean allows(String requested, Profile profile) {
        return value.equals(requested) || (portMayVary(profile) && differsInPortOnly(requested));
    }

    /** Scheme, host and port, in the form of a content security policy; for a private-use scheme only the scheme. */
    public static String originOf(String redirectUri) {
        URI uri = URI.create(redirectUri);
        return uri.getRawAuthority() == null ? uri.getScheme() + ":" : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private boolean portMayVary(Profile profile) {
        URI registered = URI.create(value);
        return "http".equals(registered.getScheme())
                && WebAddress.of(registered)
                        .filter(address ->
                                profile == Profile.COMPATIBLE ? address.isOwnMachine() : address.isLoopbackIp())
                        .isPresent();
    }

    private boolean differsInPortOnly(String requested) {
        try {
            Optional<WebAddress> asked =
                    requested.length() <= MAX_LENGTH ? WebAddress.of(new URI(requested)) : Optional.empty();
            return asked.filter(address -> requested.equals(withPort(URI.create(value), address.port())))
                    .isPresent();
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
        require(!value.contains("*"), value, "must not hold a wildcard");
        URI uri = WebAddress.parse(WHAT, value, MAX_LENGTH);
        require(uri.isAbsolute(), value, "must be absolute");
        require(uri.getRawFragment() == null, value, "must not have a fragment (#...)");
        require(
                !String.valueOf(uri.getRawAuthority()).contains("@"),
                value,
                "must not carry user info before the host");
        switch (uri.getScheme()) {
            case "https", "http" -> {
                WebAddress address = WebAddress.of(uri).orElse(null);
                require(address != null, value, "must name a host and, if it has a port, one from 1 to 65535");
                require(address == null || address.isLowerCase(), value, "must have its host in lower case");
            }
            default ->
                require(
                        uri.getScheme().contains("."),
                        value,
                        "must use https, or a private scheme that holds a dot such as com.example.app");
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
