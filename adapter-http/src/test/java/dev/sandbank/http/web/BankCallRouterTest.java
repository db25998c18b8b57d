package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import org.junit.jupiter.api.Test;

class BankCallRouterTest {

    private final InternalRouter router = Javalin.create(config -> {
                config.unsafe.internalRouter = new BankCallRouter(config.unsafe);
                config.routes.get("/gcb/api/oauth2/mfa", context -> {});
                config.routes.get("/gcb/api/*", context -> {});
                config.routes.post("/gcb/api/*", context -> {});
                config.routes.get("/home", context -> {});
            })
            .unsafe
            .internalRouter;

    @Test
    void callsOfTheBankHaveOneRouteForEachMethod() {
        assertThat(route(HandlerType.GET, "/gcb/api/v1/accounts")).isEqualTo("GET /gcb/api/*");
        assertThat(route(HandlerType.GET, "/gcb/api/v2/cards")).isEqualTo("GET /gcb/api/*");
        assertThat(route(HandlerType.POST, "/gcb/api/v1/accounts")).isEqualTo("POST /gcb/api/*");
        assertThat(route(HandlerType.DELETE, "/gcb/api/v1/accounts")).isEqualTo("none");
    }

    @Test
    void everyOtherPathIsComparedWithTheRoutesInTheirOrder() {
        route(HandlerType.GET, "/gcb/api/v1/accounts");

        assertThat(route(HandlerType.GET, "/gcb/api/oauth2/mfa")).isEqualTo("GET /gcb/api/oauth2/mfa");
        assertThat(route(HandlerType.GET, "/gcb/api/clientCredentials")).isEqualTo("GET /gcb/api/*");
        assertThat(route(HandlerType.GET, "/home")).isEqualTo("GET /home");
        assertThat(route(HandlerType.GET, "/nowhere")).isEqualTo("none");
    }

    @Test
    void pageCannotTakeAPathOfTheBank() {
        assertThatThrownBy(() -> Javalin.create(config -> {
                    config.unsafe.internalRouter = new BankCallRouter(config.unsafe);
                    config.routes.get("/gcb/api/v1/news", context -> {});
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/gcb/api/v1/news");
    }

    private String route(HandlerType method, String path) {
        ParsedEndpoint found = router.findFirstHttpHandlerEntry(method, path);
        return found == null ? "none" : found.endpoint.method.name() + " " + found.endpoint.path;
    }
}
