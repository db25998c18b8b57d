package dev.sandbank.http.web;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.web.body.BodyLimits;
import io.javalin.config.Key;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * How a server lies in its network: below which path browsers find it, who may tell where requests come from, and how
 * long it waits for their bodies.
 */
public record Surroundings(PublicPath publicPath, CallerAddress callers, BodyLimits bodies) {

    /** Where a request's handlers find it. */
    static final Key<Surroundings> KEY = new Key<>("surroundings");

    /** A server of which nothing special was said. */
    static final Surroundings PLAIN = of(null, Exposure.DEFAULT);

    /** The surroundings of a server with this public URL, null for none. */
    public static Surroundings of(@Nullable String publicUrl, Exposure exposure) {
        return new Surroundings(
                PublicPath.of(publicUrl),
                new CallerAddress(exposure.trustedProxies()),
                new BodyLimits(exposure.bodyTimeout()));
    }

    /** Those of the server that a request came to. */
    public static Surroundings of(Context context) {
        return context.appData(KEY);
    }
}
