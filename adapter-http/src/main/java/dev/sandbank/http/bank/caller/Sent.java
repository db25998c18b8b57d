package dev.sandbank.http.bank.caller;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.http.operation.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that the caller sent, by field name at any depth. An answer repeats a value if it has a field of that
 * name.
 *
 * @param values path parameters before query parameters before the body's fields, in that order
 */
public record Sent(Map<String, List<String>> values) {

    /** The values of a call. */
    public static Sent in(Call call, JsonNode body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        call.pathParams().forEach((name, sent) -> add(values, name, sent));
        call.queryParams().forEach((name, sent) -> addText(values, name, sent.get(0)));
        collect(body, values);
        return new Sent(values);
    }

    private static void collect(JsonNode node, Map<String, List<String>> values) {
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                addText(values, field.getKey(), field.getValue().asText());
            }
            collect(field.getValue(), values);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, values));
        }
    }

    /** The values of an earlier call, which are stored as facts named like JSON pointers (RFC 6901). */
    public static Sent in(Payload payload) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        payload.facts()
                .forEach((place, value) -> Arrays.stream(place.split("/"))
                        .filter(part -> !part.matches("[0-9]+"))
                        .reduce((first, second) -> second)
                        .ifPresent(name -> add(values, name, value)));
        return new Sent(values);
    }

    /** These values, and the values of an earlier call under all names that this call did not send. */
    public Sent after(Sent earlier) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        earlier.values.forEach(more::putIfAbsent);
        return new Sent(more);
    }

    /** A blank text counts as absent. */
    private static void addText(Map<String, List<String>> values, String name, String sent) {
        if (!sent.isBlank()) {
            add(values, name, sent);
        }
    }

    private static void add(Map<String, List<String>> values, String name, String sent) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(sent);
    }

    /** The first value of that name; null if none was sent. */
    public @Nullable String value(String name) {
        List<String> sent = all(name);
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** Every value of that name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
