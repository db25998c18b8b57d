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
import java.util.Set;
import java.util.stream.Collectors;

/** Valid requests, made of the examples in the documents and an account of the caller. */
final class Examples {

    private static final Set<String> ACCOUNTS = Set.of("accountId", "sourceAccountId", "destinationAccountId");

    private final Market market;
    private final String accountId;

    Examples(Market market, String accountId) {
        this.market = market;
        this.accountId = accountId;
    }

    /** The path with every path parameter and every required query parameter. */
    String path(PublishedOperation operation) {
        String path = operation.path();
        for (JsonNode listed : Documents.operation(operation).path("parameters")) {
            JsonNode parameter = Documents.resolve(operation, listed);
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + parameter.path("name").asText() + "}", value(parameter));
            }
        }
        String query = new OperationSchemas(Documents.of(operation.product()), Documents.operation(operation))
                .queryParameters().stream()
                        .filter(parameter -> parameter.path("required").asBoolean())
                        .map(parameter -> parameter.path("name").asText() + "="
                                + URLEncoder.encode(value(parameter), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A body with every field. */
    JsonNode body(OperationSchemas schemas, JsonNode schema) {
        return build("", schemas, schema);
    }

    private String value(JsonNode parameter) {
        return ACCOUNTS.contains(parameter.path("name").asText())
                ? accountId
                : fitting(parameter.path("name").asText(), parameter.path("schema"), parameter.path("example"))
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
                ACCOUNTS.contains(name)
                        ? TextNode.valueOf(accountId)
                        : fitting(name, resolved, resolved.path("examples").path(0));
        };
    }

    /** The example, or where it is no value of this market one that is. */
    private JsonNode fitting(String name, JsonNode schema, JsonNode example) {
        ReferenceList values = schema.path("x-reference-data").asBoolean()
                ? ReferenceData.of(name, market).orElseThrow()
                : null;
        return values == null || values.has(example.asText())
                ? example
                : TextNode.valueOf(values.values().get(0).value());
    }
}
