package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of an OAuth request, each sent at most once; one without a value counts as not sent. */
public record Form(Map<String, String> parameters) {

    /** The form of a request without one. */
    public static final Form EMPTY = new Form(Map.of());

    /**
     * The form of all sent values.
     *
     * @throws Refused REQUEST_MALFORMED with {@code repeated} if a parameter comes twice (RFC 6749 section 3.2)
     */
    public static Form of(Map<String, List<String>> sent) {
        Map<String, String> once = new HashMap<>();
        sent.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new Refused(new ParameterRepeated(name));
            }
            if (!values.isEmpty() && !values.get(0).isEmpty()) {
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
