package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts the values of one market into a document: its own examples, and the values of coded fields as {@code enum}.
 */
final class MarketExamples {

    /** A word that other programs know as well: what the values of an {@code enum} mean, by value. */
    private static final String MEANINGS = "x-enumDescriptions";

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final Market market;
    private final ExampleSource source;

    MarketExamples(Market market, ExampleSource source) {
        this.market = market;
        this.source = source;
    }

    /** Replaces them everywhere in a document or in a part of one. */
    void putInto(JsonNode node) {
        if (node.path("in").isTextual() && node.path("schema").isObject()) {
            putIntoParameter((ObjectNode) node, node.path("name").asText());
        }
        if (node.path("properties").isObject()) {
            putIntoProperties(node.path("properties"));
        }
        node.forEach(this::putInto);
    }

    private void putIntoParameter(ObjectNode parameter, String name) {
        ObjectNode schema = (ObjectNode) parameter.path("schema");
        JsonNode own = source.of(market, Map.of(name, schema)).get(name);
        if (own != null && parameter.has("example")) {
            parameter.set("example", own);
        }
        if (isCoded(schema)) {
            ReferenceData.of(name, market).ifPresent(values -> {
                if (!values.has(parameter.path("example").asText())) {
                    parameter.put("example", first(values));
                }
                putValues(schema, values);
            });
        }
    }

    private void putIntoProperties(JsonNode properties) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        properties.properties().forEach(field -> schemas.put(field.getKey(), scalar(field.getValue())));
        Map<String, JsonNode> own = source.of(market, schemas);
        schemas.forEach((name, schema) -> {
            if (own.containsKey(name) && schema instanceof ObjectNode object && schema.has("examples")) {
                object.putArray("examples").add(own.get(name));
            }
            if (isCoded(schema)) {
                ReferenceData.of(name, market).ifPresent(values -> {
                    putExamples((ObjectNode) schema, values);
                    putValues((ObjectNode) schema, values);
                });
            }
        });
    }

    /** The schema of a field, or of the elements of a list of plain values. */
    private static JsonNode scalar(JsonNode schema) {
        return schema.has("items") ? scalar(schema.path("items")) : schema;
    }

    /** Examples that are values of the market stay; if none is left, the first value becomes the example. */
    private static void putExamples(ObjectNode schema, ReferenceList values) {
        JsonNode written = schema.path("examples").deepCopy();
        ArrayNode examples = schema.putArray("examples");
        written.forEach(example -> {
            if (values.has(example.asText())) {
                examples.add(example);
            }
        });
        if (examples.isEmpty()) {
            add(examples, schema, first(values));
        }
    }

    private static void putValues(ObjectNode schema, ReferenceList values) {
        ArrayNode all = schema.putArray("enum");
        values.values().forEach(value -> add(all, schema, value.value()));
        ObjectNode meanings = schema.objectNode();
        values.values().stream()
                .filter(value -> !letters(value.value()).equals(letters(value.description())))
                .forEach(value -> meanings.put(value.value(), value.description()));
        if (!meanings.isEmpty()) {
            schema.set(MEANINGS, meanings);
        }
    }

    /** A meaning that only spells the value out tells nothing. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static void add(ArrayNode array, JsonNode schema, String value) {
        if (NUMBERS.contains(schema.path("type").asText())) {
            array.add(Digits.whole(value));
        } else {
            array.add(value);
        }
    }

    private static boolean isCoded(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }

    private static String first(ReferenceList values) {
        return values.values().get(0).value();
    }
}
