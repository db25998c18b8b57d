package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.Refused;

/** The {@code WWW-Authenticate} values of 401 and 403 answers; those of the public sandbox where they were seen. */
final class Challenges {

    private static final String INVALID_TOKEN =
            "Bearer error=\"invalid_token\",error_description=\"access_token cannot be verified\"";

    private Challenges() {}

    /** The challenge of a bank API's refusal. */
    static String bearer(Refused refused) {
        return switch (refused.reason()) {
            // RFC 6750 section 3.1: no error code where no authentication was tried.
            case AUTHORIZATION_MISSING -> "Bearer realm=\"sandbank\"";
            case AUTHORIZATION_UNREADABLE, LOGIN_WRONG, LOGIN_LOCKED, E2E_SESSION_UNKNOWN -> "default";
            case BEARER_EMPTY -> "Bearer";
            case GRANT_KIND_WRONG, OPERATION_NOT_IN_MARKET -> "Bearer error=\"insufficient_scope\"";
            case SCOPE_MISSING -> "Bearer error=\"insufficient_scope\", scope=\"" + refused.detail("scope") + "\"";
            default -> INVALID_TOKEN;
        };
    }

    /** The challenge of an OAuth endpoint's refusal (RFC 6749 section 5.2). */
    static String basic() {
        return "Basic realm=\"sandbank\"";
    }
}
