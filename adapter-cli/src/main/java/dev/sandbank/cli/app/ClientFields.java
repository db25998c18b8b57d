package dev.sandbank.cli.app;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an application for people. */
final class ClientFields {

    private ClientFields() {}

    static Map<String, String> of(RegisteredClient registered) {
        return of(registered.client(), registered.secret());
    }

    static Map<String, String> of(Client client) {
        return of(client, null);
    }

    private static Map<String, String> of(Client client, @Nullable String secret) {
        ClientJson json = ClientJson.of(client);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("clientId", json.clientId());
        fields.put("clientSecret", secret == null ? "" : secret);
        fields.put("name", json.name());
        fields.put("description", json.description());
        fields.put("icon", json.icon() == null ? "" : "set");
        fields.put("redirectUris", String.join("\n", json.redirectUris()));
        fields.put("origins", String.join("\n", json.origins()));
        fields.put("grantKinds", ClientJson.grantKindsOf(client));
        fields.put("scopes", json.scopes().isEmpty() ? "every published one" : String.join(" ", json.scopes()));
        fields.put("profile", json.profile());
        fields.put("rateLimit", rate(client));
        fields.put("space", json.space());
        ClientJson.ApprovalJson approval = json.approval();
        fields.put("markets", approval == null ? "" : String.join(" ", approval.markets()));
        fields.put("sandbox", approval == null ? "" : approval.sandboxClientId());
        fields.put("state", state(client));
        fields.put("createdAt", json.createdAt());
        fields.put("secrets", secret == null ? secrets(client.secrets().newestFirst()) : "");
        return fields;
    }

    static String rate(Client client) {
        return client.rateLimit().unlimited() ? "unlimited" : client.rateLimit().perMinute() + " a minute";
    }

    static String state(Client client) {
        return client.suspended() ? "suspended" : "active";
    }

    private static String secrets(List<ClientSecret> secrets) {
        return secrets.isEmpty()
                ? "none (public)"
                : secrets.stream()
                        .map(secret -> secret.expiresAt() == null ? "current" : "previous, until " + secret.expiresAt())
                        .collect(Collectors.joining("; "));
    }
}
