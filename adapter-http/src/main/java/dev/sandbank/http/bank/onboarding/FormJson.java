package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.http.contract.OperationSchemas;

/**
 * Writes what was filled in, as a schema has it. Something that lacks a field which the schema requires is left out, for
 * an applicant need not answer everything that the answer of the bank would hold.
 */
record FormJson(OperationSchemas schemas, Form form) {

    /** Writes all that was answered below a place; the object is there even if nothing was. */
    ObjectNode of(String place, JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schemas.resolve(schema).path("properties").properties().forEach(property -> {
            JsonNode value = value(place + Form.SEPARATOR + property.getKey(), schemas.resolve(property.getValue()));
            if (!value.isMissingNode()) {
                object.set(property.getKey(), value);
            }
        });
        return object;
    }

    private JsonNode value(String place, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> whole(of(place, schema), schema);
            case "array" -> rows(place, schemas.resolve(schema.path("items")));
            case "number", "integer" -> number(form.text(place));
            case "boolean" -> flag(form.text(place));
            default -> form.has(place) ? TextNode.valueOf(form.text(place)) : MissingNode.getInstance();
        };
    }

    private JsonNode rows(String place, JsonNode schema) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (String row : form.rows(place)) {
            JsonNode value = value(row, schema);
            if (!value.isMissingNode()) {
                rows.add(value);
            }
        }
        return rows.isEmpty() ? MissingNode.getInstance() : rows;
    }

    private static JsonNode whole(ObjectNode object, JsonNode schema) {
        for (JsonNode required : schema.path("required")) {
            if (!object.has(required.asText())) {
                return MissingNode.getInstance();
            }
        }
        return object.isEmpty() ? MissingNode.getInstance() : object;
    }

    private static JsonNode number(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : DecimalNode.valueOf(Digits.decimal(text));
        } catch (NumberFormatException e) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode flag(String text) {
        return text.isEmpty() ? MissingNode.getInstance() : BooleanNode.valueOf(text.equalsIgnoreCase("true"));
    }
}
