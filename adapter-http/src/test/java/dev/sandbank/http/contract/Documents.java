package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled documents, opened up for tests. */
final class Documents {

    private static final Contract PUBLISHED = Contract.load();
    private static final Map<Product, JsonNode> READ = new ConcurrentHashMap<>();

    private Documents() {}

    static JsonNode of(Product product) {
        return READ.computeIfAbsent(product, key -> Contract.read(key.id() + ".json", JsonNode.class));
    }

    /** The operation of that id. */
    static PublishedOperation published(String id) {
        return PUBLISHED.published().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id));
    }

    /** The part of the document about an operation. */
    static JsonNode operation(PublishedOperation operation) {
        return of(operation.product())
                .path("paths")
                .path(operation.path())
                .path(operation.method().name().toLowerCase(Locale.ROOT));
    }

    /** The part that a reference points to; any other part is returned unchanged. */
    static JsonNode resolve(PublishedOperation operation, JsonNode part) {
        String reference = part.path("$ref").asText();
        return reference.isEmpty() ? part : of(operation.product()).at(reference.substring(1));
    }

    /** Every schema in a document, by where it stands: those of components, parameters and bodies, and all inside. */
    static Map<String, JsonNode> schemas(JsonNode document) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> collect(schema.getKey(), schema.getValue(), found));
        return found;
    }

    private static void collect(String place, JsonNode schema, Map<String, JsonNode> found) {
        found.put(place, schema);
        schema.path("properties")
                .properties()
                .forEach(property -> collect(place + "." + property.getKey(), property.getValue(), found));
        if (schema.has("items")) {
            collect(place + "[]", schema.path("items"), found);
        }
    }

    /** Every reference in a document. */
    static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.findValues("$ref").forEach(reference -> found.add(reference.asText()));
        return found;
    }
}
