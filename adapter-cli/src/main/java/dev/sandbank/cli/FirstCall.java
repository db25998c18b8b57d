package dev.sandbank.cli;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import org.jspecify.annotations.Nullable;

/** The first call of an application, as it can be pasted into a shell. */
final class FirstCall {

    /** Under this path all bank and OAuth operations lie. */
    static final String API_PATH = "/gcb/api";

    private FirstCall() {}

    /** A request for a two-legged token in Singapore. */
    static String curl(String baseUrl, String clientId, String secret) {
        return "curl -u " + ShellText.quote(clientId + ":" + secret)
                + " -d grant_type=client_credentials -d scope=/api " + baseUrl + API_PATH
                + "/clientCredentials/oauth2/token/sg/gcb";
    }

    static void show(TextOutput text, String baseUrl, RegisteredClient registered) {
        Client client = registered.client();
        @Nullable String secret = registered.secret();
        if (secret != null) {
            text.line("The secret is shown only this once; keep it now.");
        }
        if (secret != null && client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)) {
            text.line("First call, while `sandbank serve` runs:");
            text.blank();
            text.line("  " + curl(baseUrl, client.id().value(), secret));
        }
    }
}
