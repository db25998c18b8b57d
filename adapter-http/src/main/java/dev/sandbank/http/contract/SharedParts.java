package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.oauth.scope.KnownScope;
import java.util.List;

/** Makes a document complete: the parts of {@code common.yaml} that it refers to are copied into it. */
final class SharedParts {

    private static final String SHARED = "common.yaml#";
    private static final String OWN = "#";

    private final JsonNode common;

    SharedParts(JsonNode common) {
        this.common = common;
    }

    /** The document with all shared parts that it uses. */
    JsonNode putInto(JsonNode document) {
        ObjectNode whole = document.deepCopy();
        resolve(whole, whole, false);
        for (JsonNode methods : document.path("paths")) {
            for (JsonNode operation : methods) {
                operation
                        .path("security")
                        .forEach(requirement -> requirement
                                .properties()
                                .forEach(scheme -> addScheme(whole, scheme.getKey(), scheme.getValue())));
            }
        }
        return whole;
    }

    private void resolve(ObjectNode document, JsonNode node, boolean ofCommon) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String reference = object.get("$ref").asText();
            boolean shared = ofCommon || reference.startsWith(SHARED);
            String pointer = reference.substring(reference.indexOf('#') + 1);
            if (shared) {
                object.put("$ref", OWN + pointer);
                add(document, pointer);
            } else if (document.at(pointer).isMissingNode()) {
                throw new IllegalArgumentException("nothing is at " + reference);
            }
        }
        List.copyOf(node.properties()).forEach(field -> resolve(document, field.getValue(), ofCommon));
        if (node.isArray()) {
            node.forEach(element -> resolve(document, element, ofCommon));
        }
    }

    private void add(ObjectNode document, String pointer) {
        if (!document.at(pointer).isMissingNode()) {
            return;
        }
        JsonNode part = common.at(pointer);
        if (part.isMissingNode()) {
            throw new IllegalArgumentException("common.yaml has nothing at " + pointer);
        }
        ObjectNode copy = part.deepCopy();
        int slash = pointer.lastIndexOf('/');
        document.withObject(pointer.substring(0, slash)).set(pointer.substring(slash + 1), copy);
        resolve(document, copy, true);
    }

    /** Adds a security scheme with those of its scopes that the document uses. */
    private void addScheme(ObjectNode document, String name, JsonNode scopes) {
        add(document, "/components/securitySchemes/" + name);
        for (JsonNode flow : document.at("/components/securitySchemes/" + name).path("flows")) {
            for (JsonNode scope : scopes) {
                ((ObjectNode) flow)
                        .withObject("/scopes")
                        .put(
                                scope.asText(),
                                KnownScope.named(scope.asText()).orElseThrow().meaning());
            }
        }
    }
}
