package dev.sandbank.http.hub.docs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in words what a schema allows. */
final class TypeWords {

    static final String ONLY_IN_ANSWERS = "only in answers";

    private static final Map<String, String> LIMITS = Map.ofEntries(
            Map.entry("minLength", "at least %s characters"),
            Map.entry("maxLength", "at most %s characters"),
            Map.entry("minimum", "at least %s"),
            Map.entry("maximum", "at most %s"),
            Map.entry("exclusiveMinimum", "more than %s"),
            Map.entry("exclusiveMaximum", "less than %s"),
            Map.entry("multipleOf", "a multiple of %s"),
            Map.entry("minItems", "at least %s elements"),
            Map.entry("maxItems", "at most %s elements"),
            Map.entry("minProperties", "at least %s fields"),
            Map.entry("maxProperties", "at most %s fields"),
            Map.entry("pattern", "pattern %s"),
            Map.entry("default", "%s if it is left out"),
            Map.entry("const", "always %s"),
            Map.entry("contentMediaType", "media type %s"),
            Map.entry("contentEncoding", "encoded as %s"));
    private static final Set<String> LITERALS = Set.of("true", "false", "null", "");

    private TypeWords() {}

    /** Such as {@code string (date) or null}. */
    static String of(SourceNode schema) {
        SourceNode type = schema.at("type");
        List<String> types = new ArrayList<>();
        type.elements().forEach(each -> types.add(each.text()));
        if (types.isEmpty() && !type.text().isEmpty()) {
            types.add(type.text());
        }
        if (types.isEmpty()) {
            types.add(guessed(schema));
        }
        String format = schema.at("format").text();
        if (!format.isEmpty()) {
            types.set(0, types.get(0) + " (" + format + ")");
        }
        if (types.size() == 1) {
            return types.get(0);
        }
        String last = types.get(types.size() - 1);
        return String.join(", ", types.subList(0, types.size() - 1)) + " or " + last;
    }

    private static String guessed(SourceNode schema) {
        if (schema.has("properties") || schema.has("allOf")) {
            return "object";
        }
        return Variants.of(schema).isEmpty() ? "any value" : "one of several forms";
    }

    /** Such as {@code list of string or null}. */
    static String listOf(SourceNode schema, String each) {
        boolean nullable = schema.at("type").elements().stream()
                .anyMatch(type -> type.text().equals("null"));
        return "list of " + each + (nullable ? ", or null" : "");
    }

    /** Limits, in the order of the document. */
    static List<String> facts(SourceNode schema) {
        List<String> facts = new ArrayList<>();
        schema.members().forEach(member -> {
            String words = LIMITS.get(member.name());
            if (words != null) {
                facts.add(words.replace("%s", shown(member.value())));
            }
        });
        if (schema.at("readOnly").isTrue()) {
            facts.add(ONLY_IN_ANSWERS);
        }
        if (schema.at("writeOnly").isTrue()) {
            facts.add("only in requests");
        }
        if (schema.at("deprecated").isTrue()) {
            facts.add("no longer to be used");
        }
        return facts;
    }

    /** A value as people read it: a text without quotation marks, unless it would look like something else. */
    static String shown(SourceNode value) {
        if (value instanceof SourceNode.Scalar scalar) {
            return LITERALS.contains(scalar.value()) ? scalar.raw() : scalar.value();
        }
        return RawJson.line(value);
    }
}
