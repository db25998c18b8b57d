package dev.sandbank.http.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorDelayed;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.refusal.hint.Hints;
import java.time.Instant;

/** The fields that ask once more who somebody is, before what a stranger at an open screen must not do. */
final class IdentityFields {

    static final String PASSWORD = "present";
    static final String CODE = "code";

    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    private IdentityFields() {}

    /** @param withCode whether the account has a second factor */
    static Field[] of(boolean withCode) {
        Field password = Field.password(PASSWORD, "Password", "current-password");
        return withCode ? new Field[] {password, code()} : new Field[] {password};
    }

    /** A code of the phone, or a recovery code. */
    static Field code() {
        return Field.code(CODE, "Code")
                .hint("The six digits that your phone shows now, or one of your recovery codes.")
                .autocomplete("one-time-code");
    }

    /** What is told beside the fields; anything else is no fault of what was typed there. */
    static Problems problems(Refused refused) {
        if (refused.refusal() instanceof DeveloperLoginLocked locked) {
            String until = new UtcMoment(locked.until(), Instant.EPOCH).text();
            return Problems.NONE.at(PASSWORD, "Too many attempts from your address. Try again after " + until + ".");
        }
        if (refused.reason() == DeveloperRefusal.DEVELOPER_LOGIN_WRONG) {
            return Problems.NONE.at(PASSWORD, "This is not your present password.");
        }
        if (refused.reason() instanceof CredentialRefusal credential && isOfCode(credential)) {
            return Problems.NONE.at(CODE, Hints.of(refused));
        }
        throw refused;
    }

    static int status(Refused refused) {
        boolean later = refused.refusal() instanceof DeveloperLoginLocked || refused.refusal() instanceof FactorDelayed;
        return later ? TOO_MANY : WRONG;
    }

    private static boolean isOfCode(CredentialRefusal reason) {
        return switch (reason) {
            case FACTOR_CODE_MALFORMED,
                    FACTOR_CODE_WRONG,
                    FACTOR_CODE_USED,
                    FACTOR_DELAYED,
                    RECOVERY_CODE_MALFORMED,
                    RECOVERY_CODE_WRONG -> true;
            default -> false;
        };
    }
}
