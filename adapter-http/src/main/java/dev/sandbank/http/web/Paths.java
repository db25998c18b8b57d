package dev.sandbank.http.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The paths of pages, files and health with their handlers. A path with GET handles HEAD in the same way, because
 * Javalin would answer HEAD without the handler. Every path answers OPTIONS with its methods.
 */
public final class Paths {

    private final Map<String, Map<HandlerType, Handler>> byPath = new LinkedHashMap<>();

    public void get(String path, Handler handler) {
        add(path, HandlerType.GET, handler);
        add(path, HandlerType.HEAD, handler);
    }

    public void post(String path, Handler handler) {
        add(path, HandlerType.POST, handler);
    }

    /** Registers those of the paths that are wanted. */
    public void addTo(RoutesConfig routes, Predicate<String> wanted) {
        byPath.forEach((path, handlers) -> {
            if (wanted.test(path)) {
                handlers.forEach((method, handler) -> routes.addHttpHandler(method, path, handler));
                String allowed =
                        handlers.keySet().stream().map(HandlerType::name).collect(Collectors.joining(", "))
                                + ", OPTIONS";
                routes.options(path, context -> context.status(204).header("Allow", allowed));
            }
        });
    }

    private void add(String path, HandlerType method, Handler handler) {
        Handler twin =
                byPath.computeIfAbsent(path, key -> new LinkedHashMap<>()).put(method, handler);
        if (twin != null) {
            throw new IllegalArgumentException(method.name() + " " + path + " has two handlers");
        }
    }
}
