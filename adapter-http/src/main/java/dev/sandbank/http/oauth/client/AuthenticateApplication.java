package dev.sandbank.http.oauth.client;

import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.ClientCredentials;
import dev.sandbank.application.oauth.client.ClientCredentials.Reading;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which application calls. It authenticates by the {@code Authorization} header or, where the body is a form,
 * by {@code client_id} and {@code client_secret} there (RFC 6749 section 2.3.1).
 */
final class AuthenticateApplication implements Step {

    private final AuthenticateClient authenticateClient;

    AuthenticateApplication(AuthenticateClient authenticateClient) {
        this.authenticateClient = authenticateClient;
    }

    @Override
    public void enter(Call call) {
        call.authenticatedAs(authenticateClient.authenticate(sent(call), call.source()));
    }

    /** Notes which application the call names, as far as that can be read. */
    static void name(Call call) {
        try {
            sent(call);
        } catch (Refused unreadable) {
            // What was read until there is noted; why the rest cannot be read is not what the call is refused for.
        }
    }

    private static ClientCredentials sent(Call call) {
        Form form = call.operation().marks().takesForm() ? call.form() : Form.EMPTY;
        String clientId = form.get("client_id");
        if (clientId != null) {
            call.notes().names(clientId);
        }
        ClientCredentials sent = credentials(call.header("Authorization"), clientId, form.get("client_secret"));
        call.notes().names(sent.readings().get(0).clientId());
        return sent;
    }

    private static ClientCredentials credentials(
            @Nullable String authorization, @Nullable String clientId, @Nullable String secret) {
        if (authorization == null || authorization.isBlank()) {
            if (clientId == null) {
                throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_MISSING);
            }
            return new ClientCredentials(List.of(new Reading(clientId, secret)));
        }
        ClientCredentials basic = BasicCredentials.read(authorization);
        checkOneMethod(basic, clientId, secret);
        return basic;
    }

    /**
     * RFC 6749 section 2.3: a request may use only one authentication method, and its parts must not name different
     * applications.
     */
    private static void checkOneMethod(ClientCredentials basic, @Nullable String clientId, @Nullable String secret) {
        if (secret != null) {
            throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_TWICE);
        }
        if (clientId != null
                && basic.readings().stream()
                        .noneMatch(reading -> reading.clientId().equals(clientId))) {
            throw new Refused(CredentialsRefusal.CLIENT_ID_CONTRADICTED);
        }
    }

    @Override
    public Evidence evidence(Call call) {
        String authorization = call.header("Authorization");
        return new Evidence(
                "Authorization: Basic base64(client_id:client_secret), or both in the form, once",
                authorization == null || authorization.isBlank()
                        ? "no Authorization header"
                        : "an Authorization header of " + Veiled.of(authorization));
    }

    @Override
    public String purpose() {
        return "Finds the application by the credentials that it sent, and has it prove them.";
    }
}
