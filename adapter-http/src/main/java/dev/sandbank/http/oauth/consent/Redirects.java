package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.refusal.Refusals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The addresses at which applications are told what came of their requests. */
final class Redirects {

    /** Longest address a browser is sent to, in characters: it must fit the head of an answer beside other headers. */
    private static final int MAX_LENGTH = 6_000;

    /** As long as any code or error that comes along. */
    private static final String LONGEST_RESULT = "x".repeat(200);

    private final Supplier<String> issuer;

    /**
     * The redirects of one server.
     *
     * @param issuer the server's public URL, sent as {@code iss} (RFC 9207)
     */
    Redirects(Supplier<String> issuer) {
        this.issuer = issuer;
    }

    /** Back to the application with a code. */
    String withCode(PendingRequest pending, String code) {
        return toClient(pending.redirectUri(), Map.of("code", code), pending.state());
    }

    /** Back to the application with an error. */
    String withError(RedirectTarget target, Refused refused, @Nullable String state) {
        String error = Refusals.oauthError(refused, target.client().profile());
        return toClient(target.redirectUri(), Map.of("error", error), state);
    }

    /**
     * Lets an authorization request go on only if its answer can be sent.
     *
     * @throws Refused REDIRECT_TOO_LONG
     */
    void requireShort(String redirectUri, @Nullable String state) {
        if (toClient(redirectUri, Map.of("code", LONGEST_RESULT), state).length() > MAX_LENGTH) {
            throw new Refused(RequestRefusal.REDIRECT_TOO_LONG);
        }
    }

    private String toClient(String redirectUri, Map<String, String> result, @Nullable String state) {
        Map<String, String> parameters = new LinkedHashMap<>(result);
        if (state != null) {
            parameters.put("state", state);
        }
        parameters.put("iss", issuer.get());
        return QueryString.append(redirectUri, parameters);
    }
}
