package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;

/** Replaces examples of coded fields that are no values of the market by values of the market. */
final class MarketExamples {

    private final Market market;

    MarketExamples(Market market) {
        this.market = market;
    }

    /** Replaces them everywhere in a document or in a part of one. */
    void putInto(JsonNode node) {
        if (node.path("in").isTextual() && isCoded(node.path("schema"))) {
            ReferenceData.of(node.path("name").asText(), market)
                    .filter(values -> isOther(node.path("example"), values))
                    .ifPresent(values -> ((ObjectNode) node).put("example", first(values)));
        }
        node.path("properties").properties().forEach(field -> putIntoSchema(field.getKey(), field.getValue()));
        node.forEach(this::putInto);
    }

    private void putIntoSchema(String name, JsonNode schema) {
        if (isCoded(schema) && schema.path("type").asText().equals("string")) {
            ReferenceData.of(name, market).ifPresent(values -> putExamples(schema, values));
        }
        if (schema.has("items")) {
            putIntoSchema(name, schema.path("items"));
        }
    }

    /** Examples that are values of the market stay; if none is left, the first value becomes the example. */
    private static void putExamples(JsonNode schema, ReferenceList values) {
        JsonNode written = schema.path("examples").deepCopy();
        ArrayNode examples = ((ObjectNode) schema).putArray("examples");
        written.forEach(example -> {
            if (!isOther(example, values)) {
                examples.add(example);
            }
        });
        if (examples.isEmpty()) {
            examples.add(first(values));
        }
    }

    private static boolean isCoded(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }

    private static boolean isOther(JsonNode example, ReferenceList values) {
        return !example.isMissingNode() && !values.has(example.asText());
    }

    private static String first(ReferenceList values) {
        return values.values().get(0).value();
    }
}
