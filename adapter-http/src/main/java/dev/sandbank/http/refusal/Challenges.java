package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.http.operation.AccessRefusal;
import dev.sandbank.http.operation.AccessRefusal.ScopeMissing;
import dev.sandbank.http.operation.CredentialsRefusal;
import java.util.Map;

/**
 * The {@code WWW-Authenticate} values of 401 and 403 answers; they are those of the public sandbox where these are
 * known.
 */
final class Challenges {

    private static final String INVALID_TOKEN =
            "Bearer error=\"invalid_token\",error_description=\"access_token cannot be verified\"";
    private static final String INSUFFICIENT_SCOPE = "Bearer error=\"insufficient_scope\"";
    private static final String SEEN = "default";

    private static final Map<Reason, String> OTHERS = Map.of(
            // RFC 6750 section 3.1: there is no error code if no authentication was attempted.
            CredentialsRefusal.AUTHORIZATION_MISSING, "Bearer realm=\"sandbank\"",
            CredentialsRefusal.AUTHORIZATION_UNREADABLE, SEEN,
            CredentialsRefusal.BEARER_EMPTY, "Bearer",
            CustomerRefusal.LOGIN_WRONG, SEEN,
            CustomerRefusal.LOGIN_LOCKED, SEEN,
            CustomerRefusal.E2E_SESSION_UNKNOWN, SEEN,
            AccessRefusal.GRANT_KIND_WRONG, INSUFFICIENT_SCOPE,
            AccessRefusal.OPERATION_NOT_IN_MARKET, INSUFFICIENT_SCOPE);

    private Challenges() {}

    /** The challenge of a bank API's refusal. */
    static String bearer(Refusal refusal) {
        return refusal instanceof ScopeMissing missing
                ? INSUFFICIENT_SCOPE + ", scope=\"" + String.join(" ", missing.anyOf()) + "\""
                : OTHERS.getOrDefault(refusal.reason(), INVALID_TOKEN);
    }

    /** The challenge of an OAuth endpoint's refusal (RFC 6749 section 5.2). */
    static String basic() {
        return "Basic realm=\"sandbank\"";
    }
}
