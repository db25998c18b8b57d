package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.http.bank.caller.Sent;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The facts of a call that a one-time code approves: the values in its path and in its body. */
final class AskedFacts {

    private static final int LONGEST_NUMBER = 40;

    private final Map<String, String> facts = new TreeMap<>();

    private AskedFacts() {}

    /** The facts of a call: its path parameters and the known fields of its body. */
    static Payload of(Call call, JsonNode body, Predicate<String> known) {
        AskedFacts asked = new AskedFacts();
        body.properties().stream()
                .filter(field -> known.test(field.getKey()) && !field.getKey().equals(Sent.CONTROL_FLOW_ID))
                .forEach(field -> asked.note(part(field.getKey()), field.getValue()));
        asked.facts.putAll(call.pathParams());
        return Payload.of(asked.facts);
    }

    private void note(String place, JsonNode value) {
        if (value.isValueNode()) {
            noteText(place, text(value));
        } else if (value.isObject()) {
            value.properties().forEach(field -> note(place + "/" + part(field.getKey()), field.getValue()));
        } else {
            int index = 0;
            for (Iterator<JsonNode> elements = value.elements(); elements.hasNext(); index++) {
                note(place + "/" + index, elements.next());
            }
        }
    }

    /** A name with its slashes escaped, as in a JSON pointer (RFC 6901). */
    private static String part(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A blank text counts as absent, as everywhere in the API. */
    private void noteText(String place, String text) {
        if (!text.isEmpty()) {
            facts.put(place, text);
        }
    }

    /** Equal numbers give the same text, in any notation. */
    private static String text(JsonNode value) {
        if (!value.isNumber()) {
            return value.isNull() ? "" : value.asText().strip();
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        return Math.abs(number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
    }
}
