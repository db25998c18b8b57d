package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Checks values against the schemas of a document; an unknown field is a fault too. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<JsonNode, Schema> COMPILED = Collections.synchronizedMap(new IdentityHashMap<>());

    private Schemas() {}

    /** The faults of a value, one line each. */
    static List<String> problems(JsonNode document, JsonNode schema, String value) {
        Schema checked = COMPILED.computeIfAbsent(schema, key -> compile(document, key));
        return checked
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The same where unknown fields are no faults, because other schemas know them. */
    static List<String> problemsAsWritten(JsonNode document, JsonNode schema, String value) {
        ObjectNode whole = schema.deepCopy();
        addParts(whole, document, schema);
        return REGISTRY
                .getSchema(whole.toString())
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema compile(JsonNode document, JsonNode schema) {
        ObjectNode closed = schema.deepCopy();
        addParts(closed, document, schema);
        close(closed);
        return REGISTRY.getSchema(closed.toString());
    }

    /** Adds the components that the schema needs, and no others: whole documents, one for each schema, are too many. */
    private static void addParts(ObjectNode closed, JsonNode document, JsonNode schema) {
        for (JsonNode reference : schema.findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            if (closed.at(pointer).isMissingNode()) {
                int slash = pointer.lastIndexOf('/');
                JsonNode part = document.at(pointer);
                closed.withObject(pointer.substring(0, slash)).set(pointer.substring(slash + 1), part.deepCopy());
                addParts(closed, document, part);
            }
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::close);
    }
}
