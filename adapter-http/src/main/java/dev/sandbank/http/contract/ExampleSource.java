package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import java.util.Map;

/** Gives the examples of a market's documents: things and people that exist in the bank. */
public interface ExampleSource {

    /** Gives no examples, so every example stays as it is written. */
    ExampleSource NONE = (market, schemas) -> Map.of();

    /**
     * Examples for the fields of one object.
     *
     * @param schemas the schemas of the fields, by name
     * @return the examples by name, for those fields for which the market has its own values
     */
    Map<String, JsonNode> of(Market market, Map<String, JsonNode> schemas);
}
