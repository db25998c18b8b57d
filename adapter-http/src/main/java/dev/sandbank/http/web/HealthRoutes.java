package dev.sandbank.http.web;

import io.javalin.http.Context;

/** {@code /livez} and {@code /readyz}: whether the server answers. */
public final class HealthRoutes {

    private HealthRoutes() {}

    public static void addTo(Paths paths) {
        paths.get("/livez", HealthRoutes::well);
        paths.get("/readyz", HealthRoutes::well);
    }

    private static void well(Context context) {
        context.result("ok");
    }
}
