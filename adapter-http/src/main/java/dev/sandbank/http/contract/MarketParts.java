package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;

/**
 * Tells in which markets a part of a document is published, by its {@code x-markets}. A field without it is published
 * in all markets of its operation.
 */
final class MarketParts {

    private static final String MARKETS = "x-markets";

    private MarketParts() {}

    public static boolean has(Market market, JsonNode part) {
        JsonNode codes = part.path(MARKETS);
        for (JsonNode code : codes) {
            if (code.asText().equals(market.code())) {
                return true;
            }
        }
        return codes.isMissingNode();
    }
}
