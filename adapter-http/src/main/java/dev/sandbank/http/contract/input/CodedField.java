package dev.sandbank.http.contract.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;
import java.util.Optional;

/** Fields whose values are reference data; their schemas say so by {@code x-reference-data}. */
public final class CodedField {

    private CodedField() {}

    /** The values that a field can have in a market, if it is a coded field. */
    public static Optional<ReferenceList> values(String name, JsonNode schema, Market market) {
        return schema.path("x-reference-data").asBoolean() ? ReferenceData.of(name, market) : Optional.empty();
    }

    /** Whether applications of both profiles are held to its values, as its schema says by {@code x-checked}. */
    static boolean bindsAll(JsonNode schema) {
        return schema.path("x-checked").asBoolean();
    }
}
