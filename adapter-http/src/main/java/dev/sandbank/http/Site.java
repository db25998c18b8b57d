package dev.sandbank.http;

import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
import dev.sandbank.http.page.Asset;
import dev.sandbank.http.page.AssetAnswer;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.HomePage;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Everything the server answers: the API and its documents, the bank's pages, assets, health. */
final class Site extends Handler.Abstract {

    private static final Answer.Ready OK =
            new Answer.Ready(200, "text/plain", "ok".getBytes(StandardCharsets.UTF_8), List.of());

    private final Gateway gateway;
    private final Operations pages;
    private final ContractDocuments documents;
    private final StoreHealth storeHealth;
    private final Supplier<String> publicUrl;

    Site(
            Gateway gateway,
            Operations pages,
            ContractDocuments documents,
            StoreHealth storeHealth,
            Supplier<String> publicUrl) {
        this.gateway = gateway;
        this.pages = pages;
        this.documents = documents;
        this.storeHealth = storeHealth;
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean handle(Request request, Response response, Callback done) {
        Exchange exchange = new Exchange(request, response, done);
        String apiPath = below(Operation.API_BASE, exchange.path());
        if (apiPath != null) {
            gateway.handle(exchange, apiPath);
        } else {
            handleRoot(exchange);
        }
        return true;
    }

    private void handleRoot(Exchange exchange) {
        String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
        Answer.Ready plain = method.equals("GET") ? plain(exchange.path()) : null;
        if (plain != null) {
            exchange.send(plain);
            return;
        }
        Operations.Match page;
        try {
            page = pages.resolve(method, exchange.path());
        } catch (Refused refused) {
            exchange.send(nowhere(refused));
            return;
        }
        gateway.handlePage(exchange, page);
    }

    /** What needs no handler and is not counted. */
    private Answer.@Nullable Ready plain(String path) {
        return switch (path.toLowerCase(Locale.ROOT)) {
            case "/" -> PageAnswer.of(200, Pages.html(new HomePage(publicUrl.get() + Operation.API_BASE)));
            case "/livez" -> OK;
            case "/readyz" -> storeHealth.trouble().map(Site::notReady).orElse(OK);
            default ->
                Asset.at(path).map(AssetAnswer::of).or(() -> documents.at(path)).orElse(null);
        };
    }

    private static Answer.Ready notReady(String trouble) {
        byte[] sentence = ("not ready: " + trouble).getBytes(StandardCharsets.UTF_8);
        return new Answer.Ready(503, "text/plain", sentence, List.of());
    }

    private static Answer.Ready nowhere(Refused refused) {
        return refused.refusal() instanceof MethodUnsupported wrong
                ? PageAnswer.of(ErrorPages.methodNotAllowed(wrong.allow())).with("Allow", wrong.allow())
                : PageAnswer.of(ErrorPages.notFound());
    }

    /** The rest of a path below a base, doubled slashes and letter case aside; null if it is not below it. */
    private static @Nullable String below(String base, String path) {
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
