package dev.sandbank.http.corridor;

import dev.sandbank.application.oauth.client.FindOrigin;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets programs in browsers read their answers and refusals, if their origin is registered for a public application
 * (the CORS protocol of the Fetch standard). Browsers are never allowed to send cookies or stored passwords.
 */
public final class CrossOrigin implements Step {

    private static final String EXPOSED = String.join(
            ", ",
            "Sandbank-Hint",
            "Idempotent-Replayed",
            "Retry-After",
            "WWW-Authenticate",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "RateLimit-Policy",
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-Backside-Transport",
            "X-Global-Transaction-ID",
            "citiuuid",
            "uuid");

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";

    /** How long a browser may remember the answer to a preflight, in seconds. */
    private static final String MAX_AGE = "600";

    private static final int LONGEST_LIST = 1_000;

    private final FindOrigin findOrigin;

    public CrossOrigin(FindOrigin findOrigin) {
        this.findOrigin = findOrigin;
    }

    /** Whether a request only asks what its browser may send; it carries no token and no credentials. */
    public static boolean isPreflight(Call call) {
        return call.method().equals("OPTIONS")
                && call.header("Origin") != null
                && call.header("Access-Control-Request-Method") != null;
    }

    /** The answer to a preflight; it gives no permission to an origin that is not registered. */
    public Answer.Ready preflight(Call call) {
        Answer.Ready answer = new Answer.Ready(204, null, new byte[0], List.of());
        if (tell(call)) {
            call.answerWith("Access-Control-Allow-Methods", METHODS);
            call.answerWith("Access-Control-Max-Age", MAX_AGE);
            String headers = call.header("Access-Control-Request-Headers");
            if (headers != null && isListOfNames(headers)) {
                call.answerWith("Access-Control-Allow-Headers", headers);
            }
        }
        return answer;
    }

    @Override
    public void leave(Call call, Answer.Ready answer) {
        tell(call);
    }

    @Override
    public boolean checks() {
        return false;
    }

    @Override
    public String purpose() {
        return "Tells browsers whether the program that called may read the answer.";
    }

    /** Allows the caller's origin to read the answer, if it may; returns whether it may. */
    private boolean tell(Call call) {
        String origin = call.header("Origin");
        if (origin == null) {
            return false;
        }
        call.answerWith("Vary", "Origin");
        // No page of the web can be meant where a browser would offer a person's certificate.
        boolean allowed = !call.connection().inProduction() && isAllowed(origin, call.clientOrNull());
        if (allowed) {
            call.answerWith("Access-Control-Allow-Origin", origin);
            call.answerWith("Access-Control-Expose-Headers", EXPOSED);
        }
        return allowed;
    }

    /** For an unknown caller it is enough that some application has registered the origin. */
    private boolean isAllowed(String origin, @Nullable Client client) {
        return client == null ? findOrigin.isRegistered(origin) : client.letsCall(origin);
    }

    /** The text is repeated in a header, so it must not contain characters that break the header. */
    private static boolean isListOfNames(String headers) {
        return headers.length() <= LONGEST_LIST && headers.matches("[A-Za-z0-9_, -]*");
    }
}
