package dev.sandbank.http.web;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.web.body.BodyLimits;
import io.javalin.config.Key;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * The network around a server: its public path, the proxies that may name the source of requests, and the time it waits
 * for bodies.
 */
public record Surroundings(PublicPath publicPath, CallerAddress callers, BodyLimits bodies) {

    /** The key of this record in the application data of Javalin. */
    static final Key<Surroundings> KEY = new Key<>("surroundings");

    /** The surroundings of a server with default settings. */
    static final Surroundings PLAIN = of(null, Exposure.DEFAULT);

    /** The surroundings of a server with this public URL, null for none. */
    public static Surroundings of(@Nullable String publicUrl, Exposure exposure) {
        return new Surroundings(
                PublicPath.of(publicUrl),
                new CallerAddress(exposure.trustedProxies()),
                new BodyLimits(exposure.bodyTimeout()));
    }

    /** The surroundings of the server that handles a request. */
    public static Surroundings of(Context context) {
        return context.appData(KEY);
    }
}
