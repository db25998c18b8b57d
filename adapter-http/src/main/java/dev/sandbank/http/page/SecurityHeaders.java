package dev.sandbank.http.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * The headers of every page: nothing but the bank's own style and images is loaded, no other site may frame it, learn
 * its address or find it in a cache (RFC 9700 sections 4.2.4 and 4.16). Pages on which customers log in and decide run no
 * script at all.
 */
public final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    private SecurityHeaders() {}

    /** For a page for developers whose script asks this server. */
    public static Map<String, String> ofPageThatAsks() {
        return with(POLICY + "; script-src 'self'; font-src 'self'; connect-src 'self'");
    }

    /** The headers of a page whose forms are sent only to the bank. */
    public static Map<String, String> ofPage() {
        return with(POLICY);
    }

    /** For a page for developers; it runs the server's own scripts and has its typeface, and no others. */
    public static Map<String, String> ofPageWithScript() {
        return with(POLICY + "; script-src 'self'; font-src 'self'");
    }

    /** For a page whose form is answered by a redirect to a registered URI. */
    public static Map<String, String> ofPageLeadingTo(String redirectUri) {
        return with(POLICY + " " + formTargets(redirectUri));
    }

    /**
     * For a page that others wrote. Browsers treat it as one of another site: it runs no script, sends no form and loads
     * nothing but the style inside it.
     */
    public static Map<String, String> ofForeignPage() {
        return with("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'none'; sandbox");
    }

    private static Map<String, String> with(String policy) {
        return Map.of(
                "Content-Security-Policy",
                policy,
                "Content-Language",
                "en",
                "Referrer-Policy",
                "no-referrer",
                "Cache-Control",
                "no-store",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY");
    }

    /**
     * The schemes of the redirects that may follow a form. Chromium applies {@code form-action} to every redirect after
     * a form, also to those that the application makes to its other hosts. If only the registered origin were allowed,
     * the button would not work for such applications.
     */
    private static String formTargets(String redirectUri) {
        String scheme = URI.create(redirectUri).getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") ? "http: https:" : scheme + ":";
    }
}
