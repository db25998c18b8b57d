package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;

/**
 * Where a part of a document is published, as its {@code x-markets} says. A field without it is published wherever its
 * operation is.
 */
public final class MarketParts {

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
