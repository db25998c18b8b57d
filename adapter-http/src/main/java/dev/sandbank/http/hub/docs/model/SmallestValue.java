package dev.sandbank.http.hub.docs.model;

import dev.sandbank.application.support.Digits;
import dev.sandbank.http.hub.docs.model.SourceNode.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The smallest value that fits a schema which names none. */
final class SmallestValue {

    private static final String NULL = "null";
    private static final BigDecimal MANY = BigDecimal.valueOf(20);
    private static final Map<String, String> BY_FORMAT = Map.of(
            "date", "2026-01-31",
            "date-time", "2026-01-31T09:30:00Z",
            "time", "09:30:00Z",
            "uuid", "6b3f3f34-6f2e-4f0a-9d2e-0c2f7f0a1b52",
            "email", "ada@example.org",
            "uri", "https://example.org/",
            "ipv4", "192.0.2.1",
            "byte", "AAAA");

    private SmallestValue() {}

    /** The first type that is not null. */
    static String typeOf(SourceNode schema) {
        SourceNode type = schema.at("type");
        String first = type.elements().stream()
                .map(SourceNode::text)
                .filter(each -> !each.equals(NULL))
                .findFirst()
                .orElse(type.text());
        if (!first.isEmpty()) {
            return first;
        }
        if (schema.has("items")) {
            return "array";
        }
        return schema.has("properties") || schema.has("allOf") ? "object" : "string";
    }

    /** A limit on a number of things, which no example takes beyond reason. */
    static int count(SourceNode schema, String limit, int usual) {
        SourceNode number = schema.at(limit);
        return number.exists() ? Digits.decimal(number.text()).min(MANY).intValue() : usual;
    }

    static SourceNode of(SourceNode schema) {
        return switch (typeOf(schema)) {
            case "integer", "number" -> number(schema);
            case "boolean" -> new Scalar("true", "true");
            case NULL -> new Scalar(NULL, NULL);
            default -> text(schema);
        };
    }

    private static SourceNode number(SourceNode schema) {
        BigDecimal least = BigDecimal.ONE;
        for (String limit : List.of("minimum", "exclusiveMinimum")) {
            if (schema.has(limit)) {
                BigDecimal bound = Digits.decimal(schema.at(limit).text());
                least = limit.equals("minimum") ? bound : bound.add(BigDecimal.ONE);
            }
        }
        SourceNode most = schema.at("maximum");
        if (most.exists() && least.compareTo(Digits.decimal(most.text())) > 0) {
            least = Digits.decimal(most.text());
        }
        String digits = least.toPlainString();
        return new Scalar(digits, digits);
    }

    private static SourceNode text(SourceNode schema) {
        String known = BY_FORMAT.getOrDefault(schema.at("format").text(), "text");
        String least = schema.at("minLength").text();
        String most = schema.at("maxLength").text();
        StringBuilder text = new StringBuilder(known);
        while (!least.isEmpty() && Digits.decimal(least).compareTo(BigDecimal.valueOf(text.length())) > 0) {
            text.append('x');
        }
        if (!most.isEmpty() && Digits.decimal(most).compareTo(BigDecimal.valueOf(text.length())) < 0) {
            text.setLength(Digits.decimal(most).intValue());
        }
        return new Scalar('"' + text.toString() + '"', text.toString());
    }
}
