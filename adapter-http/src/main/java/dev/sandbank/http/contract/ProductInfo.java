package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Product;

/**
 * A product in the words of its document.
 *
 * @param summary in a few words
 * @param version of the document
 */
public record ProductInfo(Product product, String title, String summary, String description, String version) {

    static ProductInfo of(Product product, JsonNode document) {
        JsonNode info = document.path("info");
        return new ProductInfo(
                product,
                info.path("title").asText(),
                info.path("summary").asText(),
                info.path("description").asText(),
                info.path("version").asText());
    }
}
