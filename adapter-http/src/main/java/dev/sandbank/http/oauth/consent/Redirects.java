package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The addresses at which applications are told what came of their requests. */
final class Redirects {

    /**
     * The maximum length of a redirect address, in characters; it must fit into the head of an answer with other
     * headers.
     */
    private static final int MAX_LENGTH = 6_000;

    /** A text as long as the longest code or error in a redirect. */
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

    /** The address that returns a code to the application. */
    String withCode(PendingRequest pending, String code) {
        return toClient(pending.redirectUri(), Map.of("code", code), pending.state());
    }

    /** Back to the application with an error, and its hint where that still fits (RFC 6749 section 4.1.2.1). */
    String withError(RedirectTarget target, Refused refused, @Nullable String state) {
        Map<String, String> result = new LinkedHashMap<>();
        result.put("error", Refusals.oauthError(refused, target.client().profile()));
        String brief = toClient(target.redirectUri(), result, state);
        result.put("error_description", Hints.of(refused));
        String whole = toClient(target.redirectUri(), result, state);
        return whole.length() > MAX_LENGTH ? brief : whole;
    }

    /**
     * Lets an authorization request go on only if the browser can be sent on with it: to the application with what came of
     * it, and back to the request once the customer has logged in.
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
