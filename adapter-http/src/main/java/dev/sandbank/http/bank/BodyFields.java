package dev.sandbank.http.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON body. Reading collects what is wrong with them; {@link #check} refuses it all at once, so a
 * value that was read is only to be used after that. Numbers may be written as texts and texts as whole numbers, as
 * callers of the public sandbox do. Fields nobody asked for are ignored, but refused to strict applications.
 */
final class BodyFields {

    private static final int LONGEST_NUMBER = 40;

    private final JsonNode object;
    private final String prefix;
    private final boolean strict;
    private final Map<String, String> errors;
    private final Set<String> known = new HashSet<>();
    private final List<BodyFields> inside = new ArrayList<>();

    private BodyFields(JsonNode object, String prefix, boolean strict, Map<String, String> errors) {
        this.object = object;
        this.prefix = prefix;
        this.strict = strict;
        this.errors = errors;
    }

    static BodyFields of(Call call) {
        return new BodyFields(call.json(), "", call.caller().client().isStrict(), new TreeMap<>());
    }

    /** The fields of an object inside this one; its errors are refused with this one's. */
    BodyFields inside(String name) {
        JsonNode node = find(name);
        if (node == null) {
            wrong(name, "missing");
        } else if (!node.isObject()) {
            wrong(name, "invalidFormat");
        }
        JsonNode object = node != null && node.isObject() ? node : JsonNodeFactory.instance.objectNode();
        BodyFields fields = new BodyFields(object, prefix + name + "/", strict, errors);
        inside.add(fields);
        return fields;
    }

    /** A text that must be there and not blank. */
    String text(String name, int maxLength) {
        String text = optionalText(name, maxLength);
        if (text == null && !errors.containsKey(prefix + name)) {
            wrong(name, "missing");
        }
        return text == null ? "" : text;
    }

    /** A text, or null if it is absent or blank. */
    @Nullable
    String optionalText(String name, int maxLength) {
        JsonNode node = find(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual() && !node.isIntegralNumber()) {
            wrong(name, "invalidFormat");
            return null;
        }
        String text = node.asText().strip();
        if (text.length() > maxLength) {
            wrong(name, "outOfRange");
        }
        return text.isEmpty() ? null : text;
    }

    /** A number that must be there. */
    BigDecimal number(String name) {
        JsonNode node = find(name);
        String text = node == null ? "" : node.asText().strip();
        if (text.isEmpty() && (node == null || node.isValueNode())) {
            wrong(name, "missing");
            return BigDecimal.ZERO;
        }
        try {
            if (node != null && !node.isBoolean() && text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // Said below, as for every other value that is no number.
        }
        wrong(name, "invalidFormat");
        return BigDecimal.ZERO;
    }

    /** A whole number that must be there. */
    long whole(String name) {
        BigDecimal number = number(name);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            wrong(name, "invalidFormat");
            return 0;
        }
    }

    /** A yes or no that must be there. */
    boolean flag(String name) {
        JsonNode node = find(name);
        if (node == null) {
            wrong(name, "missing");
        } else if (!node.isBoolean() && !node.asText().matches("(?i)true|false")) {
            wrong(name, "invalidFormat");
        }
        return node != null && node.asText().equalsIgnoreCase("true");
    }

    /** Notes something wrong with a field, in the words of the field errors. */
    void wrong(String name, String reasonCode) {
        errors.putIfAbsent(prefix + name, reasonCode);
    }

    /**
     * Ends the reading, of the objects inside too.
     *
     * @throws Refused INPUT_INVALID with every field that is wrong
     */
    void check() {
        if (strict) {
            noteUnknown();
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.INPUT_INVALID, errors);
        }
    }

    private void noteUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(name, "unknown");
            }
        });
        inside.forEach(BodyFields::noteUnknown);
    }

    private @Nullable JsonNode find(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }
}
