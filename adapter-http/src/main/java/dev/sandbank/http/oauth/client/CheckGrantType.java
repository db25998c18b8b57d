package dev.sandbank.http.oauth.client;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.WireFact;
import java.util.Set;

/** Checks that the endpoint serves the requested {@code grant_type}. Its document lists the values that it serves. */
final class CheckGrantType implements Step {

    private static final String GRANT_TYPE = "grant_type";

    @Override
    public void enter(Call call) {
        Set<String> served = call.operation().marks().grantTypes();
        if (!served.isEmpty()) {
            String asked = call.form().get(GRANT_TYPE);
            if (asked == null) {
                throw new Refused(RequestRefusal.GRANT_TYPE_MISSING);
            }
            if (!served.contains(asked)) {
                throw new Refused(notServed(call));
            }
        }
    }

    private static Refusal notServed(Call call) {
        return call.has(WireFact.WRONG_GRANT_TYPE_IS_AN_INVALID_GRANT)
                ? RequestRefusal.GRANT_TYPE_NOT_CLIENT_CREDENTIALS
                : TokenRefusal.GRANT_TYPE_UNSUPPORTED;
    }

    @Override
    public Evidence evidence(Call call) {
        Set<String> served = call.operation().marks().grantTypes();
        if (served.isEmpty()) {
            return new Evidence("", "the endpoint has no grant_type");
        }
        String asked = call.form().get(GRANT_TYPE);
        String known = asked == null || served.contains(asked) ? asked : "one of " + Veiled.of(asked);
        return new Evidence("grant_type " + String.join(" or ", served), known == null ? "no grant_type" : known);
    }

    @Override
    public String purpose() {
        return "Checks that the endpoint serves the grant_type.";
    }
}
