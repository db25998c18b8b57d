package dev.sandbank.domain.refusal;

/**
 * The fault of one field of a request.
 *
 * @param sentence what is wrong, in words for people; empty if the kind says it all
 */
public record FieldFault(String field, Kind kind, String sentence) {

    /** The ways in which a field can be wrong. */
    public enum Kind {
        MISSING,
        INVALID_FORMAT,
        OUT_OF_RANGE,
        /** It has none of the allowed values. */
        INVALID_REFERENCE,
        /** No such field is known. */
        UNKNOWN,
        /** It may come only once. */
        REPEATED
    }

    /** A fault that its kind explains. */
    public FieldFault(String field, Kind kind) {
        this(field, kind, "");
    }
}
