package dev.sandbank.http.page;

import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.http.operation.Answer.Header;
import java.util.List;

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
        return with(POLICY + " " + formTarget(redirectUri));
    }

    private static List<Header> with(String policy) {
        return List.of(
                new Header("Content-Security-Policy", policy),
                new Header("Referrer-Policy", "no-referrer"),
                new Header("Cache-Control", "no-store"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("X-Frame-Options", "DENY"));
    }

    /** Chromium holds the redirect after a form to {@code form-action} as well, so its target must be named there. */
    private static String formTarget(String redirectUri) {
        String origin = RedirectUri.originOf(redirectUri);
        // The policy's grammar knows no IPv6 address; a loopback one can only be let through by its scheme.
        return origin.contains("[") ? origin.substring(0, origin.indexOf(':') + 1) : origin;
    }
}
