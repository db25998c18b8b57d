package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.contract.OperationSchemas;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of an object and of the objects inside it, with their schemas; fields of lists inside it do not count. */
public record Names(Map<String, JsonNode> schemas) {

    private static final int MAX_DEPTH = 12;

    /** The fields of an object with this schema; empty for any other schema. */
    public static Names of(OperationSchemas schemas, JsonNode schema) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        collect(schemas, schema, found, 0);
        return new Names(found);
    }

    private static void collect(OperationSchemas schemas, JsonNode listed, Map<String, JsonNode> found, int depth) {
        JsonNode schema = schemas.resolve(listed);
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode inside = schemas.resolve(property.getValue());
            found.putIfAbsent(property.getKey(), inside);
            if (depth < MAX_DEPTH && inside.path("type").asText().equals("object")) {
                collect(schemas, inside, found, depth + 1);
            }
        }
    }

    public boolean has(String name) {
        return schemas.containsKey(name);
    }

    /** Whether at least one of these names is a field. */
    public boolean hasAny(Collection<String> names) {
        return names.stream().anyMatch(schemas::containsKey);
    }

    Set<String> all() {
        return schemas.keySet();
    }

    /** The kind of the account that must be named, as its id says by {@code x-account-kind}; empty if any may be. */
    String kindOfAccount() {
        return schemas.getOrDefault("accountId", Facts.UNKNOWN)
                .path("x-account-kind")
                .asText();
    }

    /** The example of a field for the element of this index, if there are several examples; otherwise missing. */
    JsonNode exampleOfMany(String name, int index) {
        JsonNode examples = schemas.getOrDefault(name, Facts.UNKNOWN).path("examples");
        return examples.size() > 1 ? example(name, index) : Facts.UNKNOWN;
    }

    /** The example of a field for the element of this index; the elements use the examples in turn. */
    JsonNode example(String name, int index) {
        JsonNode examples = schemas.getOrDefault(name, Facts.UNKNOWN).path("examples");
        return examples.path(index % Math.max(1, examples.size()));
    }
}
