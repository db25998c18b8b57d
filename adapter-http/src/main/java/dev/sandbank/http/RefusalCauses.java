package dev.sandbank.http;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.refusal.hint.Hints;

/** Why something was refused, in the words of the hints; for mails that tell it to people. */
public final class RefusalCauses {

    private RefusalCauses() {}

    /** One sentence without its full stop; one line of ASCII. */
    public static String of(Refused refused) {
        return Hints.cause(refused);
    }
}
