package dev.sandbank.http.refusal.hint;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.http.call.Veiled;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names the fields that a call was refused for. A name that the contract does not know was made up by the caller. */
final class KeptFields {

    private static final int MOST = 8;

    private KeptFields() {}

    /** {@code Fields: amount is missing.} */
    static String of(InputInvalid refusal) {
        int all = refusal.faults().size();
        String more = all > MOST ? "; and " + (all - MOST) + " more" : "";
        return refusal.faults().stream().limit(MOST).map(KeptFields::words).collect(Collectors.joining("; ")) + more
                + ".";
    }

    private static String words(FieldFault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return isOfTheContract(fault)
                ? fault.field() + ": " + kind
                : "a field of " + Veiled.of(fault.field()) + ": " + kind;
    }

    private static boolean isOfTheContract(FieldFault fault) {
        return switch (fault.kind()) {
            case UNKNOWN, REPEATED -> false;
            case MISSING, INVALID_FORMAT, OUT_OF_RANGE, INVALID_REFERENCE ->
                fault.field().matches("[A-Za-z0-9_.\\[\\]$/-]{1,80}");
        };
    }
}
