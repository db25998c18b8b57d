package dev.sandbank.http.contract.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.refusal.FieldFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks one value against its schema. Numbers and booleans may be written as texts, because callers do so. */
public final class ScalarCheck {

    private static final int LONGEST_NUMBER = 40;

    private ScalarCheck() {}

    /** The fault as a kind of field error; null if the value fits. */
    public static FieldFault.@Nullable Kind problem(JsonNode value, JsonNode schema) {
        if (!value.isValueNode()) {
            return FieldFault.Kind.INVALID_FORMAT;
        }
        String text = value.asText().strip();
        boolean fits = switch (schema.path("type").asText()) {
            case "number" -> isNumber(text);
            case "integer" ->
                isNumber(text) && Digits.decimal(text).stripTrailingZeros().scale() <= 0;
            case "boolean" -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
            default ->
                !value.isBoolean() && fitsFormat(text, schema.path("format").asText());
        };
        if (!fits) {
            return FieldFault.Kind.INVALID_FORMAT;
        }
        if (text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)
                || text.length() < schema.path("minLength").asInt(0)
                || isTooSmall(text, schema)) {
            return FieldFault.Kind.OUT_OF_RANGE;
        }
        return isListed(text, schema.path("enum")) ? null : FieldFault.Kind.INVALID_REFERENCE;
    }

    /** Whether a number is below the {@code minimum} of its schema, or not above the {@code exclusiveMinimum}. */
    private static boolean isTooSmall(String text, JsonNode schema) {
        JsonNode least = schema.path("minimum");
        JsonNode below = schema.path("exclusiveMinimum");
        return (least.isNumber() && Digits.decimal(text).compareTo(least.decimalValue()) < 0)
                || (below.isNumber() && Digits.decimal(text).compareTo(below.decimalValue()) <= 0);
    }

    /** Whether it is a number of no more digits than any amount needs. */
    public static boolean isNumber(String text) {
        try {
            return text.length() <= LONGEST_NUMBER
                    && Math.abs(Digits.decimal(text).scale()) <= LONGEST_NUMBER;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean fitsFormat(String text, String format) {
        try {
            return !format.equals("date") || LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether it is a day, as dates are written. */
    public static boolean isDay(String text) {
        return fitsFormat(text, "date");
    }

    private static boolean isListed(String text, JsonNode values) {
        for (JsonNode value : values) {
            if (value.asText().equals(text)) {
                return true;
            }
        }
        return values.isEmpty();
    }
}
