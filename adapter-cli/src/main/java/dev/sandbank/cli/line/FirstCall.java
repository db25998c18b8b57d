package dev.sandbank.cli.line;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import org.jspecify.annotations.Nullable;

/** Writes the first call of an application, so that it can be pasted into a shell. */
public final class FirstCall {

    /** All bank and OAuth operations are below this path. */
    public static final String API_PATH = "/gcb/api";

    private FirstCall() {}

    /** A request for a two-legged token in Singapore. */
    public static String curl(String baseUrl, String clientId, String secret) {
        return "curl -u " + ShellText.quote(clientId + ":" + secret)
                + " -d grant_type=client_credentials -d scope=/api " + baseUrl + API_PATH
                + "/clientCredentials/oauth2/token/sg/gcb";
    }

    /** Shows how a new application makes its first call, if it may use client credentials. */
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
