package dev.sandbank.http.oauth.client;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.CredentialsRefusal;
import java.util.Set;

/**
 * Refuses secrets in the request URI, because logs would keep them. Credentials must not be there (RFC 6749 section
 * 2.3.1), and neither must other parameters of the body.
 */
final class NothingSecretInUrl implements Step {

    private static final Set<String> NEVER_IN_URL = Set.of(
            "client_id",
            "client_secret",
            "grant_type",
            "code",
            "code_verifier",
            "refresh_token",
            "access_token",
            "token",
            "username",
            "linkageConfirmationCode",
            "password");

    @Override
    public void enter(Call call) {
        if (!call.queryString().isEmpty()
                && call.queryParams().keySet().stream().anyMatch(NEVER_IN_URL::contains)) {
            throw new Refused(CredentialsRefusal.TOKEN_IN_REQUEST);
        }
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence(
                "no credentials, codes or tokens in the query",
                name().equals(call.refusedAt()) ? "a query with one of them" : "a query without any");
    }

    @Override
    public String purpose() {
        return "Checks that the query holds no credentials, codes or tokens.";
    }
}
