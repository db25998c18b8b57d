package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.FieldFault;

/** What is wrong with a value, in words for the person at the terminal. */
final class FieldText {

    private FieldText() {}

    static String of(FieldFault fault) {
        String words = switch (fault.kind()) {
            case MISSING -> "is missing";
            case INVALID_FORMAT -> "has a form that it cannot have, such as too many decimals";
            case OUT_OF_RANGE -> "is too small or too large";
            case INVALID_REFERENCE -> "is none of the values that it can have";
            case UNKNOWN -> "is not known";
            case REPEATED -> "may come only once";
        };
        return fault.sentence().isEmpty() ? "the " + fault.field() + " " + words : fault.sentence();
    }
}
