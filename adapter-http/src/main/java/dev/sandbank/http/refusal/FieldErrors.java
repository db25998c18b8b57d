package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code fieldLevelErrors} of an INPUT_INVALID refusal, whose details are field name to reason code. A field is
 * named by its place in the query or in the JSON body, in the public sandbox's notation.
 */
final class FieldErrors {

    static final Map<String, String> MESSAGES = Map.of(
            "invalidReference", "Required Valid Reference Data",
            "missing", "Required field is missing",
            "invalidFormat", "Field format is invalid",
            "outOfRange", "Field value is out of range",
            "unknown", "Field is not known");

    private FieldErrors() {}

    static List<ErrorJson.FieldLevelError> of(Refused refused, Call call) {
        return new TreeMap<>(refused.details())
                .entrySet().stream()
                        .map(field -> error(field.getKey(), field.getValue(), call))
                        .toList();
    }

    private static ErrorJson.FieldLevelError error(String field, String reasonCode, Call call) {
        boolean inQuery = call.method().equals("GET") || call.method().equals("DELETE");
        String fieldName =
                inQuery ? "/APIProcessInput/QueryParams/Param[Name='" + field + "']/Value" : "/JSON/" + field;
        return new ErrorJson.FieldLevelError(
                fieldName, reasonCode, MESSAGES.getOrDefault(reasonCode, "Field value is invalid"));
    }
}
