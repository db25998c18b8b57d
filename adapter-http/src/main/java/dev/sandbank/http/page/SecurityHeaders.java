package dev.sandbank.http.page;

import dev.sandbank.domain.oauth.client.RedirectUri;
import io.javalin.http.Context;
import java.util.Map;

/**
 * The headers of every page: nothing but the bank's own style and images is loaded, no other site may frame it, learn
 * its address or find it in a cache (RFC 9700 sections 4.2.4 and 4.16).
 */
public final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private SecurityHeaders() {}

    /** Sets the headers of a page whose forms lead to the bank alone. */
    public static void setOn(Context ctx) {
        set(ctx, POLICY);
    }

    /** Sets the headers of a page whose form is answered by a redirect to a registered URI. */
    public static void setOn(Context ctx, String redirectUri) {
        set(ctx, POLICY + " " + formTarget(redirectUri));
    }

    private static void set(Context ctx, String policy) {
        ALWAYS.forEach(ctx::header);
        ctx.header("Content-Security-Policy", policy);
    }

    /** Chromium holds the redirect after a form to {@code form-action} as well, so its target must be named there. */
    private static String formTarget(String redirectUri) {
        String origin = RedirectUri.originOf(redirectUri);
        // The policy's grammar knows no IPv6 address; a loopback one can only be let through by its scheme.
        return origin.contains("[") ? origin.substring(0, origin.indexOf(':') + 1) : origin;
    }
}
