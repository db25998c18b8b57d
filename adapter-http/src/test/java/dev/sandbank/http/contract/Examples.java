package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Valid requests, made of the examples in the documents, an account and a card of the caller. */
final class Examples {

    private static final Set<String> ACCOUNTS = Set.of("accountId", "sourceAccountId", "destinationAccountId");

    private static final String CARD = "cardId";

    private final String accountId;
    private final String cardId;

    Examples(String accountId, String cardId) {
        this.accountId = accountId;
        this.cardId = cardId;
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
        String name = parameter.path("name").asText();
        return isOfCaller(name) ? ofCaller(name) : parameter.path("example").asText();
    }

    private static boolean isOfCaller(String name) {
        return name.equals(CARD) || ACCOUNTS.contains(name);
    }

    private String ofCaller(String name) {
        return name.equals(CARD) ? cardId : accountId;
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
                isOfCaller(name)
                        ? TextNode.valueOf(ofCaller(name))
                        : resolved.path("examples").path(0);
        };
    }
}
