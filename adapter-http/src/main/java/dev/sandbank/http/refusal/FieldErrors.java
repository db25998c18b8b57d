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
            "unknown", "Field is not known",
            "repeated", "Field comes more than once");

    private FieldErrors() {}

    static List<ErrorJson.FieldLevelError> of(Refused refused, Call call) {
        return new TreeMap<>(refused.details())
                .entrySet().stream()
                        .map(field -> error(field.getKey(), field.getValue(), call))
                        .toList();
    }

    private static ErrorJson.FieldLevelError error(String field, String reasonCode, Call call) {
        return new ErrorJson.FieldLevelError(
                FieldPlace.isOne(field) ? field : place(field, call),
                reasonCode,
                MESSAGES.getOrDefault(reasonCode, "Field value is invalid"));
    }

    /** Of a field that a handler names without saying where it stands. */
    private static String place(String field, Call call) {
        return call.method().equals("GET") ? FieldPlace.inQuery(field) : FieldPlace.inBody(field);
    }
}
