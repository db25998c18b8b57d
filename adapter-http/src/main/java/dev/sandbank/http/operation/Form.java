package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.MediaTypeUnsupported;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known parameters of an OAuth request, each sent at most once. A parameter without a value counts as not sent.
 */
public record Form(Map<String, String> parameters) {

    /** The form of a request that has no form: it is empty. */
    public static final Form EMPTY = new Form(Map.of());

    /**
     * Every parameter that some endpoint reads. RFC 6749 section 3.2: others are ignored, also if they are repeated.
     */
    private static final Set<String> KNOWN = Set.of(
            "client_id",
            "client_secret",
            "code",
            "code_verifier",
            "controlFlowId",
            "grant_type",
            "linkageConfirmationCode",
            "password",
            "redirect_uri",
            "refresh_token",
            "scope",
            "token",
            "token_type_hint",
            "username");

    /**
     * The form in the body of a request.
     *
     * @throws Refused MEDIA_TYPE_UNSUPPORTED if the body is no form, or as {@link #of(Map)}
     */
    static Form of(@Nullable String contentType, Exchange exchange) {
        if (contentType == null || !MediaTypes.is(MediaTypes.FORM, contentType)) {
            throw new Refused(new MediaTypeUnsupported(MediaTypes.FORM));
        }
        return of(QueryString.parse(new String(exchange.body(), StandardCharsets.UTF_8)));
    }

    /**
     * The form of all sent values.
     *
     * @throws Refused REQUEST_MALFORMED with {@code repeated} if a known parameter comes twice (RFC 6749 section 3.2)
     */
    public static Form of(Map<String, List<String>> sent) {
        Map<String, String> once = new HashMap<>();
        sent.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                return;
            }
            if (values.size() > 1) {
                throw new Refused(new ParameterRepeated(name));
            }
            if (!values.get(0).isEmpty()) {
                once.put(name, values.get(0));
            }
        });
        return new Form(once);
    }

    /** The parameter's value, or null if it was not sent. */
    public @Nullable String get(String name) {
        return parameters.get(name);
    }

    /**
     * The parameter's value.
     *
     * @throws Refused REQUEST_MALFORMED with {@code parameter} if it was not sent
     */
    public String require(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new Refused(new ParameterMissing(name));
        }
        return value;
    }

    @Override
    public String toString() {
        return "Form" + parameters.keySet();
    }
}
