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

    /** For a page whose forms lead to the bank alone. */
    public static Map<String, String> ofPage() {
        return with(POLICY);
    }

    /** For a page for developers, with buttons that copy; it runs the server's own script and no other. */
    public static Map<String, String> ofPageWithScript() {
        return with(POLICY + "; script-src 'self'");
    }

    /** For a page whose form is answered by a redirect to a registered URI. */
    public static Map<String, String> ofPageLeadingTo(String redirectUri) {
        return with(POLICY + " " + formTargets(redirectUri));
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
     * The schemes the answer to a form may lead through. Chromium holds {@code form-action} to every redirect that
     * follows a form, the application's own onward ones to its other hosts included, so naming the registered origin
     * alone would leave people of such applications with a button that does nothing.
     */
    private static String formTargets(String redirectUri) {
        String scheme = URI.create(redirectUri).getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") ? "http: https:" : scheme + ":";
    }
}
