package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document as one market publishes it: with only its operations and fields, with working addresses and with examples
 * of the market.
 */
final class MarketEdition {

    private final Market market;
    private final String publicUrl;
    private final ExampleSource examples;

    /**
     * @param publicUrl the address at which callers reach the server
     * @param examples gives the market's own examples
     */
    MarketEdition(Market market, String publicUrl, ExampleSource examples) {
        this.market = market;
        this.publicUrl = publicUrl;
        this.examples = examples;
    }

    JsonNode of(JsonNode whole) {
        ObjectNode edition = whole.deepCopy();
        ObjectNode info = edition.withObject("/info");
        info.put("title", info.path("title").asText() + ", " + market.country());
        ((ObjectNode) edition.path("servers").get(0)).put("url", publicUrl + Operation.API_BASE);
        keepPublished(edition.withObject("/paths"));
        keepFields(edition.at("/components/schemas"));
        keepUsed(edition);
        new MarketExamples(market, examples).putInto(edition);
        edition.at("/components/securitySchemes").forEach(this::address);
        return edition;
    }

    private void keepPublished(ObjectNode paths) {
        for (Map.Entry<String, JsonNode> path : List.copyOf(paths.properties())) {
            ObjectNode methods = (ObjectNode) path.getValue();
            List.copyOf(methods.properties()).stream()
                    .filter(method -> !MarketParts.has(market, method.getValue()))
                    .forEach(method -> methods.remove(method.getKey()));
            if (methods.isEmpty()) {
                paths.remove(path.getKey());
            }
        }
    }

    private void keepFields(JsonNode schemas) {
        for (JsonNode schema : schemas) {
            List.copyOf(schema.path("properties").properties()).stream()
                    .filter(field -> !MarketParts.has(market, field.getValue()))
                    .forEach(field -> ((ObjectNode) schema.path("properties")).remove(field.getKey()));
        }
    }

    private static void keepUsed(ObjectNode edition) {
        Set<String> used = new HashSet<>();
        collect(edition, edition.path("paths"), used);
        edition.path("paths")
                .findValues("security")
                .forEach(security -> security.forEach(way -> way.fieldNames()
                        .forEachRemaining(scheme -> used.add("#/components/securitySchemes/" + scheme))));
        for (Map.Entry<String, JsonNode> kind :
                List.copyOf(edition.path("components").properties())) {
            ObjectNode parts = (ObjectNode) kind.getValue();
            List.copyOf(parts.properties()).stream()
                    .filter(part -> !used.contains("#/components/" + kind.getKey() + "/" + part.getKey()))
                    .forEach(part -> parts.remove(part.getKey()));
            if (parts.isEmpty()) {
                edition.withObject("/components").remove(kind.getKey());
            }
        }
    }

    private static void collect(JsonNode document, JsonNode node, Set<String> used) {
        String reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && used.add(reference)) {
            collect(document, document.at(reference.substring(1)), used);
        }
        node.forEach(child -> collect(document, child, used));
    }

    /** Addresses for tokens are absolute and name the market. */
    private void address(JsonNode scheme) {
        for (JsonNode flow : scheme.path("flows")) {
            for (Map.Entry<String, JsonNode> field : flow.properties()) {
                if (field.getValue().isTextual()) {
                    String address = field.getValue().asText().replace("{countryCode}", market.code());
                    field.setValue(TextNode.valueOf(publicUrl + address));
                }
            }
        }
    }
}
