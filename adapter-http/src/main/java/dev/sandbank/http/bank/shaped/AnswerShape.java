package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.MarketParts;
import dev.sandbank.http.contract.OperationSchemas;
import java.util.List;
import java.util.Map;

/** Builds a value of a schema, with every field in it; lists have two elements, or their {@code minItems}. */
final class AnswerShape {

    private static final int LIST_LENGTH = 2;
    private static final int MAX_DEPTH = 12;

    private final OperationSchemas schemas;
    private final Market market;
    private final FieldValues values;

    AnswerShape(OperationSchemas schemas, Caller caller) {
        this.schemas = schemas;
        this.market = caller.market();
        this.values = new FieldValues(caller);
    }

    JsonNode of(JsonNode schema) {
        return build(Field.TOP, schema, 0);
    }

    private JsonNode build(Field field, JsonNode schema, int depth) {
        JsonNode resolved = schemas.resolve(schema);
        return switch (resolved.path("type").asText()) {
            case "object" -> object(field, resolved, depth);
            case "array" -> array(field, resolved, depth);
            default -> values.of(field, resolved);
        };
    }

    private ObjectNode object(Field field, JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        List<Map.Entry<String, JsonNode>> properties =
                List.copyOf(schema.path("properties").properties());
        if (schema.path("maxProperties").asInt() == 1) {
            properties = List.of(properties.get(field.index() % properties.size()));
        }
        Field here = schema.path("properties").has("cardId") ? field.ofCard() : field;
        for (Map.Entry<String, JsonNode> property : properties) {
            if (depth < MAX_DEPTH && isPublished(property)) {
                JsonNode value = build(here.inside(property.getKey()), property.getValue(), depth + 1);
                object.set(property.getKey(), value);
            }
        }
        return object;
    }

    private ArrayNode array(Field field, JsonNode schema, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int length = schema.path("minItems").asInt(LIST_LENGTH);
        for (int i = 0; i < length; i++) {
            array.add(build(field.element(i), schema.path("items"), depth + 1));
        }
        return array;
    }

    private boolean isPublished(Map.Entry<String, JsonNode> property) {
        return MarketParts.has(market, property.getValue()) && !isForOthers(property.getKey());
    }

    /** These fields are for next pages and for failed parts of an answer, which never occur here. */
    private static boolean isForOthers(String name) {
        return name.equals("nextStartIndex")
                || name.endsWith("ErrorDetails")
                || name.equals("partialResponseInformation");
    }
}
