package dev.sandbank.http.web;

import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The routes of the API: one route for each HTTP method takes all paths below the API's base, and our own tree of
 * operations finds the operation.
 */
public final class ApiRoutes implements WebRoutes {

    private static final List<HandlerType> VERBS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS);

    private final BiConsumer<Exchange, String> calls;

    /**
     * The API.
     *
     * @param calls takes a call and its path below the API's base
     */
    public ApiRoutes(BiConsumer<Exchange, String> calls) {
        this.calls = calls;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (HandlerType verb : VERBS) {
            routes.addHttpHandler(verb, Operation.API_BASE + "/*", this::answer);
            routes.addHttpHandler(verb, Operation.API_BASE, this::answer);
        }
    }

    /** Answers a call below the API's base; false, and no answer, if the path is not below it. */
    boolean answer(Context context) {
        String path = below(context.req().getRequestURI());
        if (path == null) {
            return false;
        }
        calls.accept(new JavalinExchange(context), path);
        return true;
    }

    /**
     * The part of a path after the base, without regard to doubled slashes and letter case; null if the path is not
     * below the base.
     */
    private static @Nullable String below(String path) {
        String base = Operation.API_BASE;
        int at = 0;
        for (int matched = 0; matched < base.length(); at++) {
            if (at == path.length()) {
                return null;
            }
            boolean doubled = at > 0 && path.charAt(at) == '/' && path.charAt(at - 1) == '/';
            if (!doubled && Character.toLowerCase(path.charAt(at)) != base.charAt(matched++)) {
                return null;
            }
        }
        return at == path.length() || path.charAt(at) == '/' ? path.substring(at) : null;
    }
}
