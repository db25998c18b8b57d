package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A product in the words of its document.
 *
 * @param summary in a few words
 * @param version of the document
 */
public record ProductInfo(String title, String summary, String version) {

    static ProductInfo of(JsonNode document) {
        JsonNode info = document.path("info");
        return new ProductInfo(
                info.path("title").asText(),
                info.path("summary").asText(),
                info.path("version").asText());
    }
}
