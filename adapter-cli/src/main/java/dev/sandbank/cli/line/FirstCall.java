package dev.sandbank.cli.line;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import org.jspecify.annotations.Nullable;

/** The first call of an application, as it can be pasted into a shell. */
public final class FirstCall {

    /** Under this path all bank and OAuth operations lie. */
    public static final String API_PATH = "/gcb/api";

    private FirstCall() {}

    /** A request for a two-legged token in Singapore. */
    public static String curl(String baseUrl, String clientId, String secret) {
        return "curl -u " + ShellText.quote(clientId + ":" + secret)
                + " -d grant_type=client_credentials -d scope=/api " + baseUrl + API_PATH
                + "/clientCredentials/oauth2/token/sg/gcb";
    }

    /** Says of a new application how to make the first call, if it may make one. */
    public static void show(TextOutput text, String baseUrl, RegisteredClient registered) {
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
