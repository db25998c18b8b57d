package dev.sandbank.http.contract.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Call;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds path, query and body against the schemas of an operation, and notes everything that is wrong. Fields no schema knows
 * are let pass, but not for strict applications.
 */
final class RequestCheck {

    private final OperationSchemas schemas;
    private final boolean strict;
    private final Map<String, String> errors = new TreeMap<>();

    RequestCheck(OperationSchemas schemas, boolean strict) {
        this.schemas = schemas;
        this.strict = strict;
    }

    /**
     * Checks a call.
     *
     * @throws Refused INPUT_INVALID with every field that is wrong
     */
    void check(Call call) {
        for (JsonNode parameter : schemas.pathParameters()) {
            String name = parameter.path("name").asText();
            checkValue(name, TextNode.valueOf(call.pathParam(name)), parameter.path("schema"));
        }
        for (JsonNode parameter : schemas.queryParameters()) {
            checkParameter(call, parameter);
        }
        JsonNode schema = schemas.body();
        if (schema != null) {
            checkObject("", call.json(), schema);
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.INPUT_INVALID, errors);
        }
    }

    private void checkParameter(Call call, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String sent = call.query(name);
        if (sent != null) {
            checkValue(name, TextNode.valueOf(sent), parameter.path("schema"));
        } else if (parameter.path("required").asBoolean()) {
            errors.put(name, "missing");
        }
    }

    private void checkObject(String prefix, JsonNode object, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        for (JsonNode required : schema.path("required")) {
            if (isAbsent(object.path(required.asText()))) {
                errors.put(prefix + required.asText(), "missing");
            }
        }
        object.properties().forEach(field -> {
            JsonNode property = properties.path(field.getKey());
            if (property.isMissingNode()) {
                noteUnknown(prefix + field.getKey());
            } else if (!isAbsent(field.getValue())) {
                check(prefix + field.getKey(), field.getValue(), schemas.resolve(property));
            }
        });
    }

    private void check(String name, JsonNode value, JsonNode schema) {
        switch (schema.path("type").asText()) {
            case "object" -> {
                if (value.isObject()) {
                    checkObject(name + "/", value, schema);
                } else {
                    errors.put(name, "invalidFormat");
                }
            }
            case "array" -> checkArray(name, value, schemas.resolve(schema.path("items")));
            default -> checkValue(name, value, schema);
        }
    }

    private void checkArray(String name, JsonNode value, JsonNode items) {
        if (!value.isArray()) {
            errors.put(name, "invalidFormat");
        }
        int index = 0;
        for (JsonNode element : value) {
            check(name + "/" + index++, element, items);
        }
    }

    private void checkValue(String name, JsonNode value, JsonNode schema) {
        String reason = ScalarCheck.problem(value, schema);
        if (reason != null) {
            errors.put(name, reason);
        }
    }

    private void noteUnknown(String name) {
        if (strict) {
            errors.put(name, "unknown");
        }
    }

    /** As on the public sandbox, a blank text is as good as none. */
    private static boolean isAbsent(JsonNode value) {
        boolean blank = value.isTextual() && value.asText().isBlank();
        return blank || value.isMissingNode() || value.isNull();
    }
}
