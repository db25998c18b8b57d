package dev.sandbank.domain.refusal;

/** The fault of one field of a request. */
public record FieldFault(String field, Kind kind) {

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
}
