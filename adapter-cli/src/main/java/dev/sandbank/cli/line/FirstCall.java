package dev.sandbank.cli.line;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first call of an application, so that it can be pasted into a shell.
 *
 * @param baseUrl the address of the server
 * @param ownAuthority whether its certificate is of its own authority, which the call is told to trust
 * @param dataOption the option by which commands find the data, with a space before it; empty if they need none
 */
public record FirstCall(String baseUrl, boolean ownAuthority, String dataOption) {

    /** All bank and OAuth operations are below this path. */
    public static final String API_PATH = "/gcb/api";

    private static final String AUTHORITY = "sandbank-ca.pem";

    /** The lines that request a two-legged token in Singapore. */
    public List<String> lines(String clientId, String secret) {
        String trust = ownAuthority ? "--cacert " + AUTHORITY + " " : "";
        String call = "curl " + trust + "-u " + ShellText.quote(clientId + ":" + secret)
                + " -d grant_type=client_credentials -d scope=/api " + baseUrl + API_PATH
                + "/clientCredentials/oauth2/token/sg/gcb";
        return ownAuthority ? List.of("./sandbank cert ca" + dataOption + " > " + AUTHORITY, call) : List.of(call);
    }

    /** Shows how a new application makes its first call, if it may use client credentials. */
    public void show(TextOutput text, RegisteredClient registered) {
        Client client = registered.client();
        @Nullable String secret = registered.secret();
        if (secret != null) {
            text.line("The secret is shown only this once; keep it now.");
        }
        if (secret != null && client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)) {
            text.line("First call, while `sandbank serve` runs:");
            text.blank();
            lines(client.id().value(), secret).forEach(line -> text.line("  " + line));
        }
    }
}
