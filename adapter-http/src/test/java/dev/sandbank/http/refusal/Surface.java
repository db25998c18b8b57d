package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.Refusal;
import java.util.Set;

/** Where a caller meets a refusal. */
enum Surface {
    /** Bank operations, and OAuth endpoints where they have errors in the bank's form. */
    BANK_API,
    /** Token, refresh and revocation endpoints. */
    TOKEN_ENDPOINT,
    /** The authorization endpoint, which sends the browser back to the application with an error. */
    REDIRECT,
    /** A page of the bank or the command line, where a person is told in words. */
    PERSON;

    static Set<Surface> of(Refusal reason) {
        return switch (reason) {
            case REQUEST_TOO_LARGE,
                    TOKEN_IN_REQUEST,
                    RATE_EXCEEDED,
                    RESOURCE_UNKNOWN,
                    METHOD_UNSUPPORTED,
                    CONTROL_FLOW_UNKNOWN,
                    ONE_TIME_CODE_WRONG,
                    REFRESH_TOKEN_UNKNOWN,
                    REFRESH_TOKEN_EXPIRED,
                    REFRESH_TOKEN_REUSED,
                    GRANT_REVOKED,
                    TOKEN_OF_ANOTHER_CLIENT -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case CLIENT_SUSPENDED, QUERY_MALFORMED, PARAMETERS_TOO_MANY, CONTENT_ENCODING_UNSUPPORTED ->
                Set.of(BANK_API, TOKEN_ENDPOINT, PERSON);
            case REQUEST_MALFORMED -> Set.of(TOKEN_ENDPOINT, REDIRECT, PERSON);
            case LOGIN_WRONG, LOGIN_LOCKED -> Set.of(BANK_API, PERSON);
            case MEDIA_TYPE_UNSUPPORTED -> Set.of(BANK_API, TOKEN_ENDPOINT, PERSON);
            case ANSWER_NOT_ACCEPTED -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case MARKET_UNKNOWN, CLIENT_NOT_ALLOWED_GRANT -> Set.of(BANK_API, TOKEN_ENDPOINT, REDIRECT);
            case SCOPE_NOT_ALLOWED -> Set.of(TOKEN_ENDPOINT, REDIRECT);

            case GRANT_TYPE_MISSING,
                    GRANT_TYPE_UNSUPPORTED,
                    GRANT_TYPE_NOT_CLIENT_CREDENTIALS,
                    CLIENT_CREDENTIALS_MISSING,
                    CLIENT_CREDENTIALS_NOT_BASIC,
                    CLIENT_CREDENTIALS_NOT_BASE64,
                    CLIENT_CREDENTIALS_WITHOUT_COLON,
                    CLIENT_CREDENTIALS_TWICE,
                    CLIENT_ID_CONTRADICTED,
                    CLIENT_SECRET_WRONG,
                    CLIENT_GUESSING,
                    CLIENT_IS_PUBLIC,
                    AUTHORIZATION_CODE_UNKNOWN,
                    AUTHORIZATION_CODE_EXPIRED,
                    AUTHORIZATION_CODE_REPLAYED,
                    AUTHORIZATION_CODE_OF_ANOTHER_CLIENT,
                    AUTHORIZATION_CODE_OF_ANOTHER_MARKET,
                    REDIRECT_URI_CHANGED,
                    CODE_VERIFIER_MISSING,
                    CODE_VERIFIER_WRONG,
                    CODE_VERIFIER_UNEXPECTED -> Set.of(TOKEN_ENDPOINT);

            case RESPONSE_TYPE_UNSUPPORTED,
                    CODE_CHALLENGE_MISSING,
                    CODE_CHALLENGE_MALFORMED,
                    REQUEST_OBJECT_UNSUPPORTED,
                    REQUEST_URI_UNSUPPORTED,
                    CONSENT_DENIED -> Set.of(REDIRECT);

            case CLIENT_UNKNOWN,
                    CLIENT_EXISTS,
                    CLIENT_DETAILS_INVALID,
                    REDIRECT_URI_UNREGISTERED,
                    REDIRECT_URI_MISSING,
                    REDIRECT_TOO_LONG,
                    CONSENT_WITHOUT_ACCOUNT,
                    CUSTOMER_SESSION_MISSING,
                    FORM_FORGED,
                    GRANT_UNKNOWN -> Set.of(PERSON);

            case AUTHORIZATION_MISSING,
                    AUTHORIZATION_UNREADABLE,
                    BEARER_EMPTY,
                    ACCESS_TOKEN_UNKNOWN,
                    ACCESS_TOKEN_EXPIRED,
                    ACCESS_TOKEN_REVOKED,
                    CLIENT_ID_HEADER_MISSING,
                    CLIENT_ID_HEADER_WRONG,
                    GRANT_KIND_WRONG,
                    OPERATION_NOT_IN_MARKET,
                    TOKEN_OF_ANOTHER_MARKET,
                    SCOPE_MISSING,
                    ACCOUNT_UNKNOWN,
                    INPUT_INVALID,
                    JSON_TOO_COMPLEX,
                    TRANSACTIONS_NONE,
                    E2E_SESSION_UNKNOWN,
                    STEP_UP_REQUIRED,
                    SMS_NOT_DELIVERED,
                    CARD_UNKNOWN,
                    CARD_NOT_SHOWN,
                    CARD_FUNCTION_UNKNOWN,
                    CARDS_NONE,
                    REFERENCE_CODE_UNKNOWN,
                    DIRECTORY_ENTRY_UNKNOWN,
                    DEVICE_STATEMENT_INVALID,
                    REWARD_LINK_UNKNOWN,
                    REWARD_LINK_INACTIVE,
                    REWARD_CONFIRMATION_WRONG,
                    POINTS_OUT_OF_BOUNDS,
                    POINTS_INSUFFICIENT,
                    REDEMPTION_CHANGED -> Set.of(BANK_API);
        };
    }
}
