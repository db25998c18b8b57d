package dev.sandbank.http.web;

import dev.sandbank.http.operation.Operation;
import io.javalin.config.JavalinState;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request. Javalin compares the path with the regular expression of one route after the other. That
 * is done once for the calls of the bank, which are the most frequent: all of them have the same route.
 */
final class BankCallRouter extends InternalRouter {

    /** The paths of the bank's operations begin with a version, and no page does. */
    private static final String BANK_CALL = Operation.API_BASE + "/v";

    private final Map<HandlerType, ParsedEndpoint> ofBankCalls = new ConcurrentHashMap<>();

    BankCallRouter(JavalinState state) {
        super(state.wsRouter, state.eventManager, state.router, state.jetty);
    }

    @Override
    public InternalRouter addHttpEndpoint(Endpoint endpoint) {
        if (endpoint.path.startsWith(BANK_CALL)) {
            throw new IllegalArgumentException(endpoint.path + " is for the bank's operations alone");
        }
        return super.addHttpEndpoint(endpoint);
    }

    /** The first route that takes the request; null if none does. */
    @Override
    public @Nullable ParsedEndpoint findFirstHttpHandlerEntry(HandlerType method, String path) {
        if (!path.startsWith(BANK_CALL)) {
            return super.findFirstHttpHandlerEntry(method, path);
        }
        ParsedEndpoint known = ofBankCalls.get(method);
        if (known == null) {
            known = super.findFirstHttpHandlerEntry(method, path);
            if (known != null) {
                ofBankCalls.put(method, known);
            }
        }
        return known;
    }
}
