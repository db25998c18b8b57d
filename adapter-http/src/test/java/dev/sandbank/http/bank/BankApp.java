package dev.sandbank.http.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An application with a token of one market, calling the bank's APIs. */
final class BankApp {

    private final Http http;
    private final Registered app;
    private final String token;

    private BankApp(TestServer server, Registered app, String token) {
        this.http = server.http();
        this.app = app;
        this.token = token;
    }

    /** An application with a two-legged token. */
    static BankApp twoLegged(TestServer server, Market market) {
        return twoLegged(server, server.clients().register(), market);
    }

    static BankApp strict(TestServer server, Market market) {
        return twoLegged(server, server.clients().register(Profile.STRICT, 0), market);
    }

    static BankApp twoLegged(TestServer server, Registered app, Market market) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("scope", "/api");
        String path = "/clientCredentials/oauth2/token/" + market.code() + "/gcb";
        return new BankApp(server, app, token(server, app, path, form));
    }

    /** An application to which the market's first customer gave all scopes and accounts. */
    static BankApp ofFirstCustomer(TestServer server, Market market) {
        return ofFirstCustomer(server, server.clients().register(), market);
    }

    static BankApp ofFirstCustomer(TestServer server, Registered app, Market market) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", new BankPages(server.http()).code(app, market.name()));
        form.put("redirect_uri", TestClients.REDIRECT_URI);
        String path = "/authCode/oauth2/token/" + market.code() + "/gcb";
        return new BankApp(server, app, token(server, app, path, form));
    }

    /** GET with more headers, names and values in turn. */
    HttpResponse<String> get(String path, String... more) {
        return http.get(
                path, Stream.concat(Stream.of(headers()), Stream.of(more)).toArray(String[]::new));
    }

    HttpResponse<String> post(String path, String body) {
        return http.method("POST", path, body, headers());
    }

    HttpResponse<String> put(String path, String body) {
        return http.method("PUT", path, body, headers());
    }

    HttpResponse<String> delete(String path) {
        return http.method("DELETE", path, "", headers());
    }

    private String[] headers() {
        return new String[] {
            "Authorization", "Bearer " + token, "client_id", app.id(), "uuid", "1", "Accept", "application/json"
        };
    }

    private static String token(TestServer server, Registered app, String path, Map<String, String> form) {
        JsonNode tokens = Http.json(server.http().postForm(path, form, "Authorization", app.basic()));
        return tokens.get("access_token").asText();
    }
}
