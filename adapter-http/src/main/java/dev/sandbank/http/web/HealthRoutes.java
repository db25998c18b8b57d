package dev.sandbank.http.web;

import dev.sandbank.application.mail.MailHealth;
import dev.sandbank.application.support.StoreHealth;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * {@code /livez} tells whether the server answers; {@code /readyz} tells whether it can also store changes, and says if mails
 * wait. A server whose mails wait serves all the same, so it is ready.
 */
public final class HealthRoutes {

    /** The value of {@code Server}, by which a command tells a Sandbank from other servers that answer at its port. */
    public static final String NAME = "Sandbank";

    private final StoreHealth storeHealth;
    private final MailHealth mail;

    private HealthRoutes(StoreHealth storeHealth, MailHealth mail) {
        this.storeHealth = storeHealth;
        this.mail = mail;
    }

    public static void addTo(Paths paths, StoreHealth storeHealth, MailHealth mail) {
        HealthRoutes routes = new HealthRoutes(storeHealth, mail);
        paths.get("/livez", HealthRoutes::well);
        paths.get("/readyz", routes::ready);
    }

    private static void well(Context context) {
        context.header("Server", NAME).result("ok");
    }

    private void ready(Context context) {
        Optional<String> trouble = storeHealth.trouble();
        if (trouble.isPresent()) {
            context.status(503).header("Retry-After", "1").result("not ready: " + trouble.get());
        } else {
            well(context);
            mail.trouble().ifPresent(reason -> context.result("ok, but mails wait: " + reason));
        }
    }
}
