package dev.sandbank.http.refusal;

import dev.sandbank.http.operation.RequestRefusal;

/** What is answered to requests that are refused for their form. */
final class RequestProblems {

    private RequestProblems() {}

    static Problem of(RequestRefusal reason, boolean strict) {
        return switch (reason) {
            case REQUEST_MALFORMED,
                    QUERY_MALFORMED,
                    CHARACTER_FORBIDDEN,
                    PARAMETERS_TOO_MANY,
                    JSON_TOO_COMPLEX,
                    REDIRECT_TOO_LONG,
                    GRANT_TYPE_MISSING -> invalid("invalid_request");
            // RFC 6749 section 5.2 requires 400 at the token endpoints, where the caller is not yet known.
            case MEDIA_TYPE_UNSUPPORTED -> invalid(strict ? 415 : 400, "invalid_request");
            case CONTENT_ENCODING_UNSUPPORTED -> invalid(415, "invalid_request");
            case ANSWER_NOT_ACCEPTED -> invalid(406, "invalid_request");
            case REQUEST_TOO_LARGE -> invalid(413, "invalid_request");
            case METHOD_UNSUPPORTED -> new Problem(405, "invalid_request", BankError.METHOD_NOT_ALLOWED);
            // Wire fact: the client-credentials endpoint answers a wrong grant_type with invalid_grant.
            case GRANT_TYPE_NOT_CLIENT_CREDENTIALS -> invalid(strict ? "unsupported_grant_type" : "invalid_grant");
            case IDEMPOTENCY_KEY_REUSED -> new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
            case DRAFT_DROPPED -> invalid(409, "invalid_request");
            case HOST_UNKNOWN -> invalid(421, "invalid_request");
            case MAIL_UNKNOWN -> new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
            case CUSTOMER_SESSION_MISSING, DEVELOPER_SESSION_MISSING, ADMINISTRATORS_ONLY, FORM_FORGED ->
                new Problem(403, "access_denied", BankError.UNAUTHORIZED);
        };
    }

    private static Problem invalid(String oauth) {
        return invalid(400, oauth);
    }

    private static Problem invalid(int status, String oauth) {
        return new Problem(status, oauth, BankError.INVALID_REQUEST);
    }
}
