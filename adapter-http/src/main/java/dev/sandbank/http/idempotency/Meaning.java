package dev.sandbank.http.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a JSON body means: the order of fields does not count, nor does a field that is null, nor how a number is written,
 * so that {@code 30} is {@code "30.00"}.
 */
final class Meaning {

    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?[0-9]{1,400}([.][0-9]{1,400})?([eE][+-]?[0-9]{1,9})?");

    /** A number in a text; without leading zeros, because 007 may be an account. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})([.][0-9]{1,30})?");

    private final StringBuilder text = new StringBuilder();

    private Meaning() {}

    /** A text that is the same for bodies of the same meaning, and for no others. */
    static String of(JsonNode body) {
        Meaning meaning = new Meaning();
        meaning.add(body);
        return meaning.text.toString();
    }

    /** The depth of a body is bounded where it is read. */
    private void add(JsonNode node) {
        if (node.isObject()) {
            addFields(node);
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(this::add);
            text.append(']');
        } else {
            String value = plain(node);
            text.append(value.length()).append(':').append(value);
        }
    }

    private void addFields(JsonNode node) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (node.hasNonNull(name)) {
                fields.put(name, node.path(name));
            }
        }
        text.append('{');
        fields.forEach((name, value) -> {
            text.append(name.length()).append(':').append(name);
            add(value);
        });
        text.append('}');
    }

    private static String plain(JsonNode node) {
        String value = node.asText();
        boolean number = (node.isNumber() ? JSON_NUMBER : NUMBER).matcher(value).matches();
        return number ? Digits.decimal(value).stripTrailingZeros().toString() : value;
    }
}
