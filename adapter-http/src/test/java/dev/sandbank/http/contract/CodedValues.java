package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.market.Market;
import java.util.Set;
import java.util.TreeSet;

/** Checks the coded fields of an answer against reference data. */
final class CodedValues {

    private final PublishedOperation operation;
    private final Market market;
    private final Set<String> wrong = new TreeSet<>();

    private CodedValues(PublishedOperation operation, Market market) {
        this.operation = operation;
        this.market = market;
    }

    /** Names and values of coded fields that are no values of the market. */
    static Set<String> wrong(PublishedOperation operation, Market market, JsonNode schema, JsonNode answer) {
        CodedValues values = new CodedValues(operation, market);
        values.check("", schema, answer);
        return values.wrong;
    }

    private void check(String name, JsonNode listed, JsonNode value) {
        JsonNode schema = Documents.resolve(operation, listed);
        if (schema.path("x-reference-data").asBoolean() && value.isValueNode()) {
            boolean isValue = ReferenceData.of(name, market).orElseThrow().has(value.asText());
            if (!isValue) {
                wrong.add(name + " " + value);
            }
        }
        value.properties()
                .forEach(field ->
                        check(field.getKey(), schema.path("properties").path(field.getKey()), field.getValue()));
        if (value.isArray()) {
            value.forEach(element -> check(name, schema.path("items"), element));
        }
    }
}
