package dev.sandbank.http.bank.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.http.contract.input.ScalarCheck;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param elements the values of each element of the body's lists, if a call asks about several things
 */
public record Sent(Map<String, List<String>> values, List<Sent> elements) {

    /** The field in which a second call names what a first one began. */
    public static final String CONTROL_FLOW_ID = "controlFlowId";

    /** Values that are about one thing. */
    public Sent(Map<String, List<String>> values) {
        this(values, List.of());
    }

    /** The values of a call. */
    public static Sent in(Call call, JsonNode body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        call.pathParams().forEach((name, sent) -> add(values, name, sent));
        call.queryParams().forEach((name, sent) -> addText(values, name, sent.get(0)));
        collect(body, values);
        return new Sent(values, elements(body));
    }

    private static List<Sent> elements(JsonNode body) {
        List<Sent> elements = new ArrayList<>();
        for (JsonNode list : body) {
            for (JsonNode element : list.isArray() ? list : MissingNode.getInstance()) {
                Map<String, List<String>> values = new LinkedHashMap<>();
                collect(element, values);
                elements.add(new Sent(values));
            }
        }
        return elements;
    }

    private static void collect(JsonNode node, Map<String, List<String>> values) {
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                addText(values, field.getKey(), text(field.getValue()));
            }
            collect(field.getValue(), values);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, values));
        }
    }

    /** A value as a text: 18240.0 is 18240 and not 1.824E+4, as Java would write it. */
    private static String text(JsonNode value) {
        String text = value.asText();
        return value.isNumber() && ScalarCheck.isNumber(text)
                ? Digits.decimal(text).toPlainString()
                : text;
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
        return new Sent(more, elements);
    }

    /** What was sent about one of several things, which has this value under that name; otherwise everything. */
    public Sent about(String name, String value) {
        return elements.stream()
                .filter(element -> element.all(name).contains(value))
                .findFirst()
                .orElse(this);
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

    /** All values as a text, except for the id of a control flow, which is another one in each application. */
    String repeatable() {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove(CONTROL_FLOW_ID);
        return rest.toString();
    }

    /** The first value of that name; null if none was sent. */
    public @Nullable String value(String name) {
        List<String> sent = all(name);
        return sent.isEmpty() ? null : sent.get(0);
    }

    /**
     * The value of that name as a number; null if none was sent, or if it is none. An operation whose document does not
     * have the field has not checked it.
     */
    public @Nullable BigDecimal number(String name) {
        String sent = value(name);
        return sent == null || !ScalarCheck.isNumber(sent.strip()) ? null : Digits.decimal(sent.strip());
    }

    /** The value of that name as a day; null if none was sent, or if it is none. */
    public @Nullable LocalDate day(String name) {
        String sent = value(name);
        return sent == null || !ScalarCheck.isDay(sent.strip()) ? null : LocalDate.parse(sent.strip());
    }

    /** Every value of that name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
