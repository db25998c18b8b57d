package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Valid requests, made of the examples in the documents and of what the caller has.
 *
 * @param market where they are sent: codes are values of it
 * @param own the caller's own values by field name: an account, a card, a currency, a reward link
 */
record Examples(Market market, Map<String, String> own) {

    private static final List<String> ACCOUNTS = List.of("accountId", "sourceAccountId", "destinationAccountId");

    /** The same with another value of that name. */
    Examples with(String name, String value) {
        Map<String, String> more = new HashMap<>(own);
        more.put(name, value);
        return new Examples(market, more);
    }

    /** The same about another account. */
    Examples withAccount(String accountId) {
        Map<String, String> more = new HashMap<>(own);
        ACCOUNTS.forEach(name -> more.put(name, accountId));
        return new Examples(market, more);
    }

    /**
     * The path with every path parameter, every required query parameter, and those for which the caller has a value.
     */
    String path(PublishedOperation operation) {
        String path = operation.path();
        OperationSchemas schemas = schemas(operation);
        for (JsonNode parameter : schemas.pathParameters()) {
            path = path.replace("{" + parameter.path("name").asText() + "}", value(parameter));
        }
        String query = schemas.queryParameters().stream()
                .filter(parameter -> parameter.path("required").asBoolean()
                        || own.containsKey(parameter.path("name").asText()))
                .map(parameter -> parameter.path("name").asText() + "="
                        + URLEncoder.encode(value(parameter), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A body with every field; null if the operation takes none. */
    JsonNode body(PublishedOperation operation) {
        OperationSchemas schemas = schemas(operation);
        JsonNode schema = schemas.body();
        return schema == null ? JsonNodeFactory.instance.missingNode() : build("", schemas, schema);
    }

    private static OperationSchemas schemas(PublishedOperation operation) {
        return new OperationSchemas(Documents.of(operation.product()), Documents.operation(operation));
    }

    private String value(JsonNode parameter) {
        String name = parameter.path("name").asText();
        return own.containsKey(name)
                ? own.get(name)
                : fitting(name, parameter.path("schema"), parameter.path("example"))
                        .asText();
    }

    private JsonNode build(String name, OperationSchemas schemas, JsonNode schema) {
        JsonNode resolved = schemas.resolve(schema);
        return switch (resolved.path("type").asText()) {
            case "object" -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                resolved.path("properties")
                        .properties()
                        .forEach(field -> object.set(field.getKey(), build(field.getKey(), schemas, field.getValue())));
                yield object;
            }
            case "array" -> JsonNodeFactory.instance.arrayNode().add(build(name, schemas, resolved.path("items")));
            default ->
                own.containsKey(name)
                        ? TextNode.valueOf(own.get(name))
                        : fitting(name, resolved, resolved.path("examples").path(0));
        };
    }

    /** The example, or a value of this market if the example is none. */
    private JsonNode fitting(String name, JsonNode schema, JsonNode example) {
        ReferenceList values = schema.path("x-reference-data").asBoolean()
                ? ReferenceData.of(name, market).orElseThrow()
                : null;
        return values == null || values.has(example.asText())
                ? example
                : TextNode.valueOf(values.values().get(0).value());
    }
}
