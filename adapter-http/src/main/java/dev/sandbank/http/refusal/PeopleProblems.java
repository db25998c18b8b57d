package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;

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
                    ICON_WITHOUT_FONT -> unusable();
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
                    RECOVERY_CODE_WRONG -> unusable();
            case FACTOR_SETUP_OVER, FACTOR_OFF, FACTOR_REQUIRED -> conflict();
            case FACTOR_DELAYED, CREDENTIALS_BUSY -> tooMany();
        };
    }

    static Problem of(RegistrationRefusal reason) {
        return switch (reason) {
            case REGISTRATION_UNKNOWN -> notFound();
            case REGISTRATION_CLOSED -> forbidden();
            case REGISTRATION_ELSEWHERE, EMAIL_TAKEN, USER_ID_TAKEN -> conflict();
        };
    }

    static Problem of(DeveloperRefusal reason) {
        return switch (reason) {
            case DEVELOPER_UNKNOWN, OWNER_EXISTS -> notFound();
            case DEVELOPER_LOGIN_WRONG -> new Problem(422, "invalid_grant", BankError.CREDENTIALS_INVALID);
            case DEVELOPER_LOGIN_LOCKED -> tooMany();
            case DEVELOPER_SUSPENDED, DEVELOPER_NOT_SUSPENDED, LAST_ADMINISTRATOR -> conflict();
            case LINK_ENDED -> gone();
        };
    }

    static Problem of(TeamRefusal reason) {
        return switch (reason) {
            case TEAM_UNKNOWN, MEMBER_UNKNOWN, INVITATION_UNKNOWN -> notFound();
            case TEAM_ACTION_FORBIDDEN, INVITATION_FOR_ANOTHER -> forbidden();
            case TEAM_NAME_INVALID, ADDRESSES_TOO_MANY -> unprocessable();
            case TEAM_RENAMED_MEANWHILE,
                    ROLE_CHANGED_MEANWHILE,
                    TEAM_LAST_OWNER,
                    TEAM_FULL,
                    MEMBER_SUSPENDED,
                    HAND_OVER_TO_ONESELF -> conflict();
            case INVITATION_ENDED -> gone();
        };
    }

    static Problem of(ContactRefusal reason) {
        return switch (reason) {
            case CONTACT_UNKNOWN -> notFound();
            case CONTACT_ELSEWHERE, CONTACT_FULL, CONTACT_SENT_OTHERWISE -> conflict();
            case CONTACT_TOO_MANY -> tooMany();
            case CONTACT_DETAILS_INVALID -> new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
        };
    }

    static Problem of(ProductionRefusal reason) {
        return switch (reason) {
            case PRODUCTION_UNKNOWN -> notFound();
            case PRODUCTION_ELSEWHERE,
                    PRODUCTION_FULL,
                    PRODUCTION_OPEN_ALREADY,
                    PRODUCTION_NEEDS_SANDBOX,
                    PRODUCTION_SENT_OTHERWISE,
                    PRODUCTION_NOT_APPROVED,
                    PRODUCTION_TAKEN -> conflict();
            case PRODUCTION_DETAILS_INVALID -> new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
        };
    }

    private static Problem forbidden() {
        return new Problem(403, "access_denied", BankError.ACCESS_NOT_CONFIGURED);
    }

    private static Problem notFound() {
        return new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
    }

    private static Problem conflict() {
        return new Problem(409, "invalid_request", BankError.INVALID_REQUEST);
    }

    private static Problem gone() {
        return new Problem(410, "invalid_request", BankError.INVALID_REQUEST);
    }

    private static Problem unprocessable() {
        return new Problem(422, "invalid_request", BankError.INVALID_REQUEST);
    }

    /** What was sent can be read, and cannot be used. */
    private static Problem unusable() {
        return new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
    }

    private static Problem tooMany() {
        return new Problem(429, "temporarily_unavailable", BankError.SERVER_UNAVAILABLE);
    }
}
