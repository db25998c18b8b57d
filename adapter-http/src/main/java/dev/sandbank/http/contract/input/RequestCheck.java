package dev.sandbank.http.contract.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Holds path, query and body against the schemas of an operation, and notes everything that is wrong. Leniencies of the
 * compatible profile: fields that no schema knows are let pass; so is any value of reference data, but for the few fields
 * that the public sandbox was seen to check, and these may be written in any case; and a field may be absent whose schema
 * says so by {@code x-may-be-absent}.
 */
final class RequestCheck {

    private static final Pattern ELEMENT = Pattern.compile("(/[0-9]+)+$");

    private final OperationSchemas schemas;
    private final Market market;
    private final boolean strict;
    private final Map<String, FieldFault.Kind> errors = new TreeMap<>();

    RequestCheck(OperationSchemas schemas, Market market, boolean strict) {
        this.schemas = schemas;
        this.market = market;
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
            String sent = call.pathParam(name);
            checkScalar(FieldPlace.inPath(name), name, TextNode.valueOf(sent), parameter.path("schema"));
        }
        for (JsonNode parameter : schemas.queryParameters()) {
            checkParameter(call, parameter);
        }
        JsonNode schema = schemas.body();
        if (schema != null) {
            checkObject(FieldPlace.inBody(""), call.json(), schema);
        }
        if (!errors.isEmpty()) {
            throw new Refused(InputInvalid.of(errors));
        }
    }

    private void checkParameter(Call call, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String sent = call.query(name);
        if (call.queryParams().getOrDefault(name, List.of()).size() > 1) {
            errors.put(FieldPlace.inQuery(name), FieldFault.Kind.REPEATED);
        } else if (sent != null) {
            checkScalar(FieldPlace.inQuery(name), name, TextNode.valueOf(sent), parameter.path("schema"));
        } else if (parameter.path("required").asBoolean()) {
            errors.put(FieldPlace.inQuery(name), FieldFault.Kind.MISSING);
        }
    }

    private void checkObject(String prefix, JsonNode object, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        for (JsonNode required : schema.path("required")) {
            String name = required.asText();
            if (isAbsent(object.path(name)) && !mayBeAbsent(properties.path(name))) {
                errors.put(prefix + name, FieldFault.Kind.MISSING);
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

    private void check(String place, JsonNode value, JsonNode schema) {
        switch (schema.path("type").asText()) {
            case "object" -> {
                if (value.isObject()) {
                    checkObject(place + "/", value, schema);
                } else {
                    errors.put(place, FieldFault.Kind.INVALID_FORMAT);
                }
            }
            case "array" -> checkArray(place, value, schemas.resolve(schema.path("items")));
            default -> checkScalar(place, lastOf(place), value, schema);
        }
    }

    private void checkArray(String place, JsonNode value, JsonNode items) {
        if (!value.isArray()) {
            errors.put(place, FieldFault.Kind.INVALID_FORMAT);
        }
        int index = 0;
        for (JsonNode element : value) {
            check(place + "/" + index++, element, items);
        }
    }

    private void checkScalar(String place, String name, JsonNode value, JsonNode schema) {
        FieldFault.Kind reason = ScalarCheck.problem(value, schema);
        if (reason == null && !isCoded(name, value, schema)) {
            reason = FieldFault.Kind.INVALID_REFERENCE;
        }
        if (reason != null) {
            errors.put(place, reason);
        }
    }

    private boolean mayBeAbsent(JsonNode schema) {
        return !strict && schema.path("x-may-be-absent").asBoolean();
    }

    private boolean isCoded(String name, JsonNode value, JsonNode schema) {
        if (!strict && !CodedField.bindsAll(schema)) {
            return true;
        }
        String text = value.asText().strip();
        return CodedField.values(name, schema, market)
                .map(list -> strict ? list.has(text) : list.find(text).isPresent())
                .orElse(true);
    }

    /** The name of the field itself: the last part of its place that is not an index. */
    private static String lastOf(String place) {
        String field = ELEMENT.matcher(place).replaceFirst("");
        return field.substring(field.lastIndexOf('/') + 1);
    }

    private void noteUnknown(String name) {
        if (strict) {
            errors.put(name, FieldFault.Kind.UNKNOWN);
        }
    }

    /** As on the public sandbox, a blank text counts as absent. */
    private static boolean isAbsent(JsonNode value) {
        boolean blank = value.isTextual() && value.asText().isBlank();
        return blank || value.isMissingNode() || value.isNull();
    }
}
