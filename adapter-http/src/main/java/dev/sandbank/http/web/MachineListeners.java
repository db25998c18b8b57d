package dev.sandbank.http.web;

import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.web.tls.ListenerKind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Keeps the listeners that take certificates for machines: nothing but the API is there, so no browser ever has a reason to
 * show a person's certificate.
 */
public final class MachineListeners implements WebRoutes {

    private static final int MISDIRECTED = 421;

    private final Supplier<String> publicUrl;

    public MachineListeners(Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(this::turnAway);
    }

    private void turnAway(Context context) {
        if (ListenerKind.of(context) == ListenerKind.SITE
                || context.path().toLowerCase(Locale.ROOT).startsWith(Operation.API_BASE)) {
            return;
        }
        String sentence = "Pages are not here, where certificates are taken; they are at " + publicUrl.get() + ".";
        context.status(MISDIRECTED)
                .header("Sandbank-Hint", sentence)
                .contentType("text/plain; charset=utf-8")
                .result(sentence + "\n")
                .skipRemainingHandlers();
    }
}
