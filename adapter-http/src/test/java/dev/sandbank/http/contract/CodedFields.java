package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The fields and parameters of an operation that its document flags as taking reference data. */
final class CodedFields {

    /**
     * One coded field.
     *
     * @param name of the field, and so the code
     */
    record CodedField(String name, JsonNode schema, List<String> examples) {}

    private final PublishedOperation operation;
    private final List<CodedField> found = new ArrayList<>();
    private final IdentityHashMap<JsonNode, Boolean> seen = new IdentityHashMap<>();

    private CodedFields(PublishedOperation operation) {
        this.operation = operation;
    }

    static List<CodedField> of(PublishedOperation operation) {
        CodedFields fields = new CodedFields(operation);
        JsonNode document = Documents.operation(operation);
        for (JsonNode listed : document.path("parameters")) {
            JsonNode parameter = Documents.resolve(operation, listed);
            JsonNode schema = parameter.path("schema");
            if (isFlagged(schema)) {
                fields.found.add(new CodedField(
                        parameter.path("name").asText(),
                        schema,
                        List.of(parameter.path("example").asText())));
            }
        }
        document.path("requestBody").findValues("schema").forEach(schema -> fields.collect("", schema));
        document.path("responses").findValues("schema").forEach(schema -> fields.collect("", schema));
        return fields.found;
    }

    private void collect(String name, JsonNode listed) {
        JsonNode schema = Documents.resolve(operation, listed);
        if (seen.put(schema, true) != null) {
            return;
        }
        if (isFlagged(schema)) {
            found.add(new CodedField(name, schema, examples(schema)));
        }
        schema.path("properties").properties().forEach(field -> collect(field.getKey(), field.getValue()));
        if (schema.has("items")) {
            collect(name, schema.path("items"));
        }
    }

    private static List<String> examples(JsonNode schema) {
        List<String> examples = new ArrayList<>();
        schema.path("examples").forEach(example -> examples.add(example.asText()));
        return examples;
    }

    private static boolean isFlagged(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }
}
