package dev.sandbank.http;

import dev.sandbank.http.bank.BankOperations;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.oauth.CustomerPages;
import dev.sandbank.http.oauth.Redirects;
import dev.sandbank.http.oauth.TokenEndpoints;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.page.AssetRoutes;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.HomePage;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything the server answers, in one list: the API, the bank's pages, assets, health. */
final class Routes {

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.HEAD,
            HandlerType.OPTIONS);

    private final CustomerPages customerPages;
    private final Gateway gateway;
    private final Supplier<String> publicUrl;

    Routes(UseCases useCases, HttpPorts ports, Observer observer, Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
        this.customerPages = new CustomerPages(
                useCases.customer(), new Redirects(publicUrl), ports.clocks(), ports.secrets(), ports.lifetimes());
        this.gateway = new Gateway(
                apiOperations(useCases),
                new Corridor(useCases.oauth().verifyAccessToken(), useCases.admitCall(), ports.faults()),
                new RequestIds(ports.secrets()),
                observer);
    }

    void addTo(RoutesConfig routes) {
        METHODS.forEach(method -> routes.addHttpHandler(method, Operation.API_BASE + "/*", gateway::handle));
        customerPages
                .pages()
                .forEach(page -> routes.addHttpHandler(
                        page.method(), page.path(), context -> gateway.handlePage(page, context)));
        routes.get("/", context -> gateway.send(context, home()));
        new AssetRoutes().addTo(routes);
        routes.get("/livez", context -> context.result("ok"));
        routes.get("/readyz", context -> context.result("ok"));
        // Only paths nobody answers; an API's own 404 keeps its body.
        routes.exception(
                NotFoundResponse.class,
                (nowhere, context) -> gateway.send(context, PageAnswer.of(ErrorPages.notFound())));
    }

    private Operations apiOperations(UseCases useCases) {
        List<Operation> all = new ArrayList<>();
        all.addAll(TokenEndpoints.of(useCases.oauth(), new Admit(useCases.admitCall())));
        all.add(customerPages.authorizeOperation());
        all.addAll(BankOperations.of(useCases.bank()));
        return new Operations(all);
    }

    private Answer.Ready home() {
        return PageAnswer.of(200, Pages.html(new HomePage(publicUrl.get() + Operation.API_BASE)));
    }
}
