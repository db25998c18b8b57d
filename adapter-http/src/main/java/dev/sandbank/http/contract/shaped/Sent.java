package dev.sandbank.http.contract.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Call;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller sent, by field name wherever it stood: an answer repeats it where it has a field of that name.
 *
 * @param values path parameters before query parameters before the body's fields, the first of a name
 */
record Sent(Map<String, String> values) {

    static Sent in(Call call, JsonNode body) {
        Map<String, String> values = new LinkedHashMap<>(call.pathParams());
        call.queryParams().forEach((name, sent) -> values.putIfAbsent(name, sent.get(0)));
        collect(body, values);
        return new Sent(values);
    }

    private static void collect(JsonNode node, Map<String, String> values) {
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                values.putIfAbsent(field.getKey(), field.getValue().asText());
            }
            collect(field.getValue(), values);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, values));
        }
    }

    /** These values, and one to be answered with where none was sent under its name. */
    Sent orElse(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.putIfAbsent(name, value);
        return new Sent(more);
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }
}
