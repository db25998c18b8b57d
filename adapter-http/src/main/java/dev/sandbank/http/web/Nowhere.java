package dev.sandbank.http.web;

import dev.sandbank.http.page.ErrorPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers requests without a route: a call with an unusual method still goes to the API, and a person gets a page. */
public final class Nowhere implements WebRoutes {

    /** These methods follow from GET and from the path, so they are not listed to a person. */
    private static final Set<String> IMPLIED = Set.of("HEAD", "OPTIONS");

    private final ApiRoutes api;

    public Nowhere(ApiRoutes api) {
        this.api = api;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(NotFoundResponse.class, (exception, context) -> notFound(context));
        routes.exception(MethodNotAllowedResponse.class, this::notAllowed);
    }

    private void notFound(Context context) {
        if (!api.answer(context)) {
            HtmlAnswer.show(context, ErrorPages.notFound());
        }
    }

    private void notAllowed(MethodNotAllowedResponse exception, Context context) {
        if (!api.answer(context)) {
            String methods = Objects.requireNonNullElse(exception.getDetails().get("availableMethods"), "");
            String allowed = Arrays.stream(methods.split(", "))
                    .filter(method -> !IMPLIED.contains(method))
                    .collect(Collectors.joining(", "));
            HtmlAnswer.show(context, ErrorPages.methodNotAllowed(allowed));
            context.header("Allow", allowed);
        }
    }
}
