package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.market.Market;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Valid requests, made of the examples in the documents and of what the caller has: an account, a currency, and a
 * reward link where one was made.
 */
final class Examples {

    private static final Set<String> ACCOUNTS = Set.of("accountId", "sourceAccountId", "destinationAccountId");
    private static final String REWARD_LINK = "rewardLinkCode";

    private final Map<String, String> own;

    Examples(String accountId, Market market) {
        this(own(accountId, market));
    }

    private Examples(Map<String, String> own) {
        this.own = own;
    }

    /** The same with a link. */
    Examples withRewardLink(String code) {
        Map<String, String> more = new HashMap<>(own);
        more.put(REWARD_LINK, code);
        return new Examples(more);
    }

    private static Map<String, String> own(String accountId, Market market) {
        Map<String, String> own = new HashMap<>();
        ACCOUNTS.forEach(name -> own.put(name, accountId));
        own.put("currencyCode", market.currency().name());
        return own;
    }

    /** The path with every path parameter and every required query parameter, and the link where one was made. */
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
                        .filter(this::isNeeded)
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
        return own.getOrDefault(
                parameter.path("name").asText(), parameter.path("example").asText());
    }

    private boolean isNeeded(JsonNode parameter) {
        String name = parameter.path("name").asText();
        return parameter.path("required").asBoolean() || (name.equals(REWARD_LINK) && own.containsKey(name));
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
                        : resolved.path("examples").path(0);
        };
    }
}
