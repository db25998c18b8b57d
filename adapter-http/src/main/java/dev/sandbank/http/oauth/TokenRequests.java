package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.ClientCredentials;
import dev.sandbank.application.oauth.client.ClientCredentials.Reading;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that the token, refresh and revocation endpoints have in common, in order. */
final class TokenRequests {

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

    private final AuthenticateClient authenticateClient;
    private final Admit admit;

    TokenRequests(AuthenticateClient authenticateClient, Admit admit) {
        this.authenticateClient = authenticateClient;
        this.admit = admit;
    }

    TokenRequest read(Call call) {
        checkNothingInUrl(call);
        Form form = call.form();
        return new TokenRequest(authenticate(call, credentials(call, form)), form);
    }

    /** The application behind a request without a form: it proves itself by the Authorization header alone. */
    Client authenticate(Call call) {
        checkNothingInUrl(call);
        return authenticate(call, credentials(call, Form.of(Map.of())));
    }

    private Client authenticate(Call call, ClientCredentials credentials) {
        Client client = authenticateClient.authenticate(credentials, call.source());
        call.authenticatedAs(client);
        admit.take(call);
        return client;
    }

    /** RFC 6749 section 2.3.1: credentials must not be in the request URI; nor may anything else that is secret. */
    private static void checkNothingInUrl(Call call) {
        if (!call.queryString().isEmpty()
                && call.queryParams().keySet().stream().anyMatch(NEVER_IN_URL::contains)) {
            throw new Refused(Refusal.TOKEN_IN_REQUEST);
        }
    }

    private static ClientCredentials credentials(Call call, Form form) {
        String authorization = call.header("Authorization");
        String clientId = form.get("client_id");
        String secret = form.get("client_secret");
        if (authorization == null || authorization.isBlank()) {
            if (clientId == null) {
                throw new Refused(Refusal.CLIENT_CREDENTIALS_MISSING);
            }
            return new ClientCredentials(List.of(new Reading(clientId, secret)));
        }
        ClientCredentials basic = BasicCredentials.read(authorization);
        checkOneMethod(basic, clientId, secret);
        return basic;
    }

    /** RFC 6749 section 2.3: one authentication method in a request, and no second opinion on who is calling. */
    private static void checkOneMethod(ClientCredentials basic, @Nullable String clientId, @Nullable String secret) {
        if (secret != null) {
            throw new Refused(Refusal.CLIENT_CREDENTIALS_TWICE);
        }
        if (clientId != null
                && basic.readings().stream()
                        .noneMatch(reading -> reading.clientId().equals(clientId))) {
            throw new Refused(Refusal.CLIENT_ID_CONTRADICTED);
        }
    }
}
