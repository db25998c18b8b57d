package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.Contract.Index;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.InputCheck;
import dev.sandbank.http.operation.Marks;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.operation.WayIn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A contract of operations that answer what no bank answers. All are read with the token of an application. */
public final class FixtureContract {

    private final Map<String, Handler> handlers;
    private final Contract contract;

    /**
     * @param handlers by {@code operationId}
     */
    public FixtureContract(Map<String, Handler> handlers) {
        this.handlers = handlers;
        JsonNode document = document(handlers.keySet());
        this.contract = new Contract(
                new Index(
                        handlers.keySet().stream()
                                .map(FixtureContract::published)
                                .toList(),
                        null),
                product -> document);
    }

    /** The documents of these operations, as pages read them. */
    public ContractDocuments documents() {
        return new ContractDocuments(contract, () -> "http://localhost", ExampleSource.NONE);
    }

    /** The operations, as calls find them. */
    public Operations operations() {
        return new Operations(contract.operations(handlers, id -> InputCheck.NONE), List.of(), null);
    }

    private static String path(String id) {
        return "/v1/fixture/" + id;
    }

    private static PublishedOperation published(String id) {
        return new PublishedOperation(
                id,
                Product.UTILITIES,
                Method.GET,
                path(id),
                Set.of(Market.SG),
                false,
                false,
                new Marks(WayIn.BANK, false, false, Set.of(), Set.of()),
                List.of(new Access("clientCredentials", "/api")));
    }

    private static JsonNode document(Set<String> ids) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Fixture").put("version", "1");
        document.putArray("servers").addObject().put("url", "/");
        document.putObject("components").putObject("securitySchemes");
        ObjectNode paths = document.putObject("paths");
        ids.forEach(id -> describe(id, paths.putObject(path(id)).putObject("get")));
        return document;
    }

    private static void describe(String id, ObjectNode operation) {
        operation.put("operationId", id).put("summary", "Fixture " + id);
        operation.putArray("x-markets").add(Market.SG.code());
        operation
                .putArray("parameters")
                .addObject()
                .put("name", "client_id")
                .put("in", "header")
                .put("required", true)
                .putObject("schema")
                .put("type", "string");
        operation.putObject("responses").putObject("200").put("description", "Anything.");
    }
}
