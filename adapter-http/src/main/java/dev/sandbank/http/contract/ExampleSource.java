package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import java.util.Map;

/** Where the examples of a market's documents come from: things and people that are there to be asked for. */
public interface ExampleSource {

    /** Gives none, so that every example stays as it is written. */
    ExampleSource NONE = (market, schemas) -> Map.of();

    /**
     * Examples for fields that stand together.
     *
     * @param schemas of the fields, by name
     * @return by name, for those fields of which the market has something of its own
     */
    Map<String, JsonNode> of(Market market, Map<String, JsonNode> schemas);
}
