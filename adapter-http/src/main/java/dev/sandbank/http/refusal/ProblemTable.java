package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Refusal;

/** Refusal to answer. There is no default: a new reason does not compile until it is given one. */
final class ProblemTable {

    private ProblemTable() {}

    static Problem problemOf(Refusal reason, Profile profile) {
        boolean strict = profile == Profile.STRICT;
        return switch (reason) {
            case REQUEST_MALFORMED,
                    QUERY_MALFORMED,
                    PARAMETERS_TOO_MANY,
                    JSON_TOO_COMPLEX,
                    REDIRECT_TOO_LONG,
                    CLIENT_CREDENTIALS_TWICE,
                    CLIENT_ID_CONTRADICTED,
                    GRANT_TYPE_MISSING,
                    TOKEN_IN_REQUEST,
                    MARKET_UNKNOWN,
                    REDIRECT_URI_MISSING,
                    REDIRECT_URI_UNREGISTERED,
                    CODE_CHALLENGE_MISSING,
                    CODE_CHALLENGE_MALFORMED,
                    INPUT_INVALID,
                    CLIENT_EXISTS,
                    CLIENT_DETAILS_INVALID -> new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
            // At the token endpoints, which do not know yet who asks, RFC 6749 section 5.2 wants 400.
            case MEDIA_TYPE_UNSUPPORTED ->
                new Problem(strict ? 415 : 400, "invalid_request", BankError.INVALID_REQUEST);
            case CONTENT_ENCODING_UNSUPPORTED -> new Problem(415, "invalid_request", BankError.INVALID_REQUEST);
            case ANSWER_NOT_ACCEPTED -> new Problem(406, "invalid_request", BankError.INVALID_REQUEST);
            case REQUEST_TOO_LARGE -> new Problem(413, "invalid_request", BankError.INVALID_REQUEST);
            case GRANT_TYPE_UNSUPPORTED -> new Problem(400, "unsupported_grant_type", BankError.INVALID_REQUEST);
            // Wire fact: the client-credentials endpoint calls a wrong grant_type an invalid grant.
            case GRANT_TYPE_NOT_CLIENT_CREDENTIALS ->
                new Problem(400, strict ? "unsupported_grant_type" : "invalid_grant", BankError.INVALID_REQUEST);
            case RESPONSE_TYPE_UNSUPPORTED -> new Problem(400, "unsupported_response_type", BankError.INVALID_REQUEST);
            case REQUEST_OBJECT_UNSUPPORTED -> new Problem(400, "request_not_supported", BankError.INVALID_REQUEST);
            case REQUEST_URI_UNSUPPORTED -> new Problem(400, "request_uri_not_supported", BankError.INVALID_REQUEST);
            case SCOPE_NOT_ALLOWED -> new Problem(400, "invalid_scope", BankError.INVALID_REQUEST);
            case CLIENT_NOT_ALLOWED_GRANT, CLIENT_IS_PUBLIC, TOKEN_OF_ANOTHER_CLIENT ->
                new Problem(400, "unauthorized_client", BankError.INVALID_REQUEST);

            case CLIENT_CREDENTIALS_MISSING,
                    CLIENT_CREDENTIALS_NOT_BASIC,
                    CLIENT_CREDENTIALS_NOT_BASE64,
                    CLIENT_CREDENTIALS_WITHOUT_COLON,
                    CLIENT_SECRET_WRONG,
                    CLIENT_SUSPENDED -> new Problem(401, "invalid_client", BankError.TOKEN_INVALID);
            case CLIENT_UNKNOWN -> new Problem(400, "invalid_client", BankError.INVALID_REQUEST);
            case CLIENT_GUESSING, RATE_EXCEEDED ->
                new Problem(429, "temporarily_unavailable", BankError.SERVER_UNAVAILABLE);

            case CONSENT_DENIED, CONSENT_WITHOUT_ACCOUNT ->
                new Problem(403, "access_denied", BankError.ACCESS_NOT_CONFIGURED);
            case CUSTOMER_SESSION_MISSING, FORM_FORGED -> new Problem(403, "access_denied", BankError.UNAUTHORIZED);
            case LOGIN_WRONG, LOGIN_LOCKED, E2E_SESSION_UNKNOWN ->
                new Problem(401, "invalid_grant", BankError.CREDENTIALS_INVALID);
            case DEVICE_STATEMENT_INVALID -> new Problem(400, "invalid_request", BankError.INVALID_REQUEST);

            case STEP_UP_REQUIRED -> new Problem(403, "access_denied", BankError.MFA_REQUIRED);
            case CONTROL_FLOW_UNKNOWN -> new Problem(400, "invalid_grant", BankError.INVALID_CONTROL_FLOW_ID);
            case ONE_TIME_CODE_WRONG -> new Problem(400, "invalid_grant", BankError.INVALID_REQUEST);
            case SMS_NOT_DELIVERED -> new Problem(400, "invalid_request", BankError.SMS_DELIVERY_FAILED);

            case AUTHORIZATION_CODE_UNKNOWN,
                    AUTHORIZATION_CODE_EXPIRED,
                    AUTHORIZATION_CODE_REPLAYED,
                    AUTHORIZATION_CODE_OF_ANOTHER_CLIENT,
                    AUTHORIZATION_CODE_OF_ANOTHER_MARKET,
                    REDIRECT_URI_CHANGED,
                    CODE_VERIFIER_MISSING,
                    CODE_VERIFIER_WRONG,
                    CODE_VERIFIER_UNEXPECTED,
                    REFRESH_TOKEN_UNKNOWN,
                    REFRESH_TOKEN_EXPIRED,
                    REFRESH_TOKEN_REUSED,
                    GRANT_REVOKED -> new Problem(400, "invalid_grant", BankError.INVALID_REQUEST);

            case AUTHORIZATION_MISSING, AUTHORIZATION_UNREADABLE ->
                new Problem(401, "invalid_token", BankError.UNAUTHORIZED);
            case BEARER_EMPTY -> new Problem(401, "invalid_token", BankError.BEARER_EMPTY);
            case ACCESS_TOKEN_UNKNOWN,
                    ACCESS_TOKEN_EXPIRED,
                    ACCESS_TOKEN_REVOKED,
                    CLIENT_ID_HEADER_MISSING,
                    CLIENT_ID_HEADER_WRONG -> new Problem(401, "invalid_token", BankError.TOKEN_INVALID);
            case GRANT_KIND_WRONG, OPERATION_NOT_IN_MARKET, SCOPE_MISSING ->
                new Problem(403, "insufficient_scope", BankError.ACCESS_NOT_CONFIGURED);
            case TOKEN_OF_ANOTHER_MARKET ->
                strict
                        ? new Problem(401, "invalid_token", BankError.TOKEN_INVALID)
                        : new Problem(403, "insufficient_scope", BankError.ACCESS_NOT_CONFIGURED);

            // Wire fact: an unknown account is a bad request, not a missing resource.
            case ACCOUNT_UNKNOWN, CARD_NOT_SHOWN ->
                strict
                        ? new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND)
                        : new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
            case CARDS_NONE,
                    TRANSACTIONS_NONE,
                    RESOURCE_UNKNOWN,
                    GRANT_UNKNOWN,
                    REFERENCE_CODE_UNKNOWN,
                    DIRECTORY_ENTRY_UNKNOWN -> new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
            case METHOD_UNSUPPORTED -> new Problem(405, "invalid_request", BankError.METHOD_NOT_ALLOWED);
            case CARD_FUNCTION_UNKNOWN -> new Problem(400, "invalid_request", BankError.INVALID_CARD_REQUEST);
            case CARD_UNKNOWN -> new Problem(422, "invalid_request", BankError.ACCOUNT_NOT_FOUND);
            case REWARD_LINK_UNKNOWN -> new Problem(400, "invalid_request", BankError.INVALID_REWARD_LINK_CODE);
            case REWARD_LINK_INACTIVE -> new Problem(400, "invalid_request", BankError.INACTIVE_REWARD_LINK_CODE);
            case REWARD_CONFIRMATION_WRONG -> new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
            case POINTS_OUT_OF_BOUNDS, POINTS_INSUFFICIENT, REDEMPTION_CHANGED ->
                new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
        };
    }
}
