package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.IconRefusal;

/** The answers to what only people are refused, by the forms of the hub. */
final class PeopleProblems {

    private PeopleProblems() {}

    static Problem of(IconRefusal reason) {
        return switch (reason) {
            case ICON_TOO_LARGE -> new Problem(413, "invalid_request", BankError.INVALID_REQUEST);
            case ICON_EMPTY,
                    ICON_FORMAT_UNKNOWN,
                    ICON_UNREADABLE,
                    ICON_TOO_WIDE,
                    ICON_COLOURS_UNSUPPORTED,
                    ICON_PART_FORBIDDEN,
                    ICON_TOO_COMPLEX,
                    ICON_WITHOUT_FONT -> invalid();
            case ICONS_BUSY -> tooMany();
        };
    }

    static Problem of(CredentialRefusal reason) {
        return switch (reason) {
            case PASSWORD_TOO_SHORT,
                    PASSWORD_TOO_LONG,
                    PASSWORD_MALFORMED,
                    PASSWORD_OF_OWN_DATA,
                    PASSWORD_COMMON,
                    PASSWORD_PATTERNED,
                    PASSWORD_GUESSABLE,
                    FACTOR_CODE_MALFORMED,
                    FACTOR_CODE_WRONG,
                    FACTOR_CODE_USED,
                    RECOVERY_CODE_MALFORMED,
                    RECOVERY_CODE_WRONG -> invalid();
            case FACTOR_SETUP_OVER, FACTOR_OFF -> new Problem(409, "invalid_request", BankError.INVALID_REQUEST);
            case FACTOR_DELAYED, CREDENTIALS_BUSY -> tooMany();
        };
    }

    private static Problem invalid() {
        return new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
    }

    private static Problem tooMany() {
        return new Problem(429, "temporarily_unavailable", BankError.SERVER_UNAVAILABLE);
    }
}
