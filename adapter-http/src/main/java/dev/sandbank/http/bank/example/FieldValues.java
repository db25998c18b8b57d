package dev.sandbank.http.bank.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.example.fact.Known;
import dev.sandbank.http.bank.example.fact.Place;
import dev.sandbank.http.contract.input.CodedField;
import dev.sandbank.http.contract.input.ScalarCheck;
import java.util.Locale;
import java.util.Optional;

/** Finds the value of a field: what is known under its name, if it fits the schema. */
final class FieldValues {

    private FieldValues() {}

    static Optional<JsonNode> of(Market market, Place place, JsonNode schema) {
        JsonNode known = Known.of(place);
        Optional<ReferenceList> coded = CodedField.values(place.name(), schema, market);
        if (coded.isPresent()) {
            return named(coded.get(), known.asText("").strip()).map(value -> typed(value.value(), schema));
        }
        return fits(known, schema) ? Optional.of(typed(known.asText(), schema)) : Optional.empty();
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        return value.isValueNode()
                && !value.isNull()
                && ScalarCheck.problem(TextNode.valueOf(value.asText()), schema) == null;
    }

    private static Optional<ReferenceValue> named(ReferenceList values, String text) {
        return values.find(text)
                .or(() -> values.values().stream()
                        .filter(value -> value.description().equalsIgnoreCase(text))
                        .findFirst());
    }

    private static JsonNode typed(String value, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "number" -> DecimalNode.valueOf(Digits.decimal(value.strip()));
            case "integer" -> IntNode.valueOf(Digits.decimal(value.strip()).intValue());
            case "boolean" ->
                BooleanNode.valueOf(value.strip().toLowerCase(Locale.ROOT).equals("true"));
            default -> TextNode.valueOf(value);
        };
    }
}
