package dev.sandbank.http.page;

import dev.sandbank.http.operation.Answer.Header;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The headers of every page: nothing but the bank's own style and images is loaded, no other site may frame it, learn
 * its address or find it in a cache (RFC 9700 sections 4.2.4 and 4.16).
 */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    private SecurityHeaders() {}

    /** For a page whose forms lead to the bank alone. */
    static List<Header> ofPage() {
        return with(POLICY);
    }

    /** For a page whose form is answered by a redirect to a registered URI. */
    static List<Header> ofPageLeadingTo(String redirectUri) {
        return with(POLICY + " " + formTargets(redirectUri));
    }

    private static List<Header> with(String policy) {
        return List.of(
                new Header("Content-Security-Policy", policy),
                new Header("Referrer-Policy", "no-referrer"),
                new Header("Cache-Control", "no-store"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("X-Frame-Options", "DENY"));
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
