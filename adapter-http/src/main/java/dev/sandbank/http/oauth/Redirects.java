package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.refusal.Refusals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Redirects of a browser: always 303, so that no form is sent on (RFC 9700 section 4.12). */
public final class Redirects {

    private final Supplier<String> issuer;

    /**
     * The redirects of one server.
     *
     * @param issuer the server's public URL, sent as {@code iss} (RFC 9207)
     */
    public Redirects(Supplier<String> issuer) {
        this.issuer = issuer;
    }

    boolean overTls() {
        return issuer.get().startsWith("https:");
    }

    Answer.Ready to(String location) {
        return new Answer.Ready(
                303,
                null,
                new byte[0],
                List.of(
                        new Answer.Header("Location", location),
                        new Answer.Header("Cache-Control", "no-store"),
                        new Answer.Header("Referrer-Policy", "no-referrer")));
    }

    /** Back to the application with a code. */
    Answer.Ready withCode(PendingRequest pending, String code) {
        return toClient(pending.redirectUri(), Map.of("code", code), pending.state());
    }

    /** Back to the application with an error. */
    Answer.Ready withError(RedirectTarget target, Refused refused, @Nullable String state) {
        String error = Refusals.oauthError(refused, target.client().profile());
        return toClient(target.redirectUri(), Map.of("error", error), state);
    }

    private Answer.Ready toClient(String redirectUri, Map<String, String> result, @Nullable String state) {
        Map<String, String> parameters = new LinkedHashMap<>(result);
        if (state != null) {
            parameters.put("state", state);
        }
        parameters.put("iss", issuer.get());
        return to(QueryString.append(redirectUri, parameters));
    }
}
