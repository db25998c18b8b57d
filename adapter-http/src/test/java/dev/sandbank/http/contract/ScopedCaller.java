package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An application of one profile in one market, with a customer's token of every scope and with its own. */
final class ScopedCaller {

    private final TestServer server;
    private final Registered app;
    private final Examples examples;
    private final String customers;
    private final String applications;

    ScopedCaller(TestServer server, Profile profile, Market market) {
        this.server = server;
        this.app = server.clients().register(profile, 0);
        this.examples = new Examples(market, Map.of());
        String everything = Arrays.stream(KnownScope.values())
                .filter(KnownScope::forCustomers)
                .map(KnownScope::scope)
                .collect(Collectors.joining(" "));
        this.customers = server.codeFlow()
                .of(market, "SandboxUser1")
                .asking(everything)
                .tokens(app)
                .get("access_token")
                .asText();
        this.applications = Http.json(server.tokens().in(market).clientCredentials(app))
                .get("access_token")
                .asText();
    }

    /** Whether one of its tokens opens the operation. */
    boolean mayCall(PublishedOperation operation) {
        return operation.takes(GrantKind.AUTHORIZATION_CODE) || operation.takes(GrantKind.CLIENT_CREDENTIALS);
    }

    Examples examples() {
        return examples;
    }

    /** A call with the usual body, changed. */
    HttpResponse<String> callWith(PublishedOperation operation, Consumer<ObjectNode> change) {
        ObjectNode body = (ObjectNode) examples.body(operation);
        change.accept(body);
        return call(operation, examples, body.toString());
    }

    /** A call with these path and query parameters. */
    HttpResponse<String> call(PublishedOperation operation, Examples asked) {
        return call(
                operation,
                asked,
                asked.body(operation).isMissingNode()
                        ? ""
                        : asked.body(operation).toString());
    }

    /** The usual call, with this value in the query under each of the names that the operation does not ask for. */
    HttpResponse<String> callAdding(PublishedOperation operation, List<String> names, String value) {
        String path = examples.path(operation);
        // The document refers to some of its parameters by names with a capital.
        String known = Documents.operation(operation).toString().toLowerCase(Locale.ROOT);
        String more = names.stream()
                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> name + "=" + value)
                .collect(Collectors.joining("&"));
        JsonNode body = examples.body(operation);
        return call(
                operation, path + (path.contains("?") ? "&" : "?") + more, body.isMissingNode() ? "" : body.toString());
    }

    private HttpResponse<String> call(PublishedOperation operation, Examples asked, String body) {
        return call(operation, asked.path(operation), body);
    }

    private HttpResponse<String> call(PublishedOperation operation, String path, String body) {
        String token = operation.takes(GrantKind.AUTHORIZATION_CODE) ? customers : applications;
        return server.http()
                .method(
                        operation.method().name(),
                        path,
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id(),
                        "Content-Type",
                        Answer.JSON);
    }
}
