package dev.sandbank.http.web;

import dev.sandbank.application.support.StoreHealth;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /livez} tells whether the server answers; {@code /readyz} tells whether it can also store changes. */
public final class HealthRoutes {

    private final StoreHealth storeHealth;

    private HealthRoutes(StoreHealth storeHealth) {
        this.storeHealth = storeHealth;
    }

    public static void addTo(Paths paths, StoreHealth storeHealth) {
        HealthRoutes routes = new HealthRoutes(storeHealth);
        paths.get("/livez", HealthRoutes::well);
        paths.get("/readyz", routes::ready);
    }

    private static void well(Context context) {
        context.result("ok");
    }

    private void ready(Context context) {
        Optional<String> trouble = storeHealth.trouble();
        if (trouble.isPresent()) {
            context.status(503).header("Retry-After", "1").result("not ready: " + trouble.get());
        } else {
            well(context);
        }
    }
}
