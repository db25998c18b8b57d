package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.http.operation.Call;
import java.util.Comparator;
import java.util.List;

/**
 * The {@code fieldLevelErrors} of an INPUT_INVALID refusal. A field is named by its place in the query or in the JSON
 * body, in the public sandbox's notation.
 */
final class FieldErrors {

    /** The texts of one kind of fault. */
    record Words(String reasonCode, String message) {}

    private FieldErrors() {}

    static List<ErrorJson.FieldLevelError> of(InputInvalid refusal, Call call) {
        return refusal.faults().stream()
                .sorted(Comparator.comparing(FieldFault::field))
                .map(fault -> error(fault, call))
                .toList();
    }

    static Words wordsOf(FieldFault.Kind kind) {
        return switch (kind) {
            case MISSING -> new Words("missing", "Required field is missing");
            case INVALID_FORMAT -> new Words("invalidFormat", "Field format is invalid");
            case OUT_OF_RANGE -> new Words("outOfRange", "Field value is out of range");
            case INVALID_REFERENCE -> new Words("invalidReference", "Required Valid Reference Data");
            case UNKNOWN -> new Words("unknown", "Field is not known");
            case REPEATED -> new Words("repeated", "Field comes more than once");
        };
    }

    private static ErrorJson.FieldLevelError error(FieldFault fault, Call call) {
        String field = fault.field();
        Words words = wordsOf(fault.kind());
        return new ErrorJson.FieldLevelError(
                FieldPlace.isOne(field) ? field : place(field, call),
                words.reasonCode(),
                fault.sentence().isEmpty() ? words.message() : fault.sentence());
    }

    /** The place of a field that a handler names without its place. */
    private static String place(String field, Call call) {
        return call.method().equals("GET") ? FieldPlace.inQuery(field) : FieldPlace.inBody(field);
    }
}
