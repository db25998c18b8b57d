package dev.sandbank.http.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
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

    /** An application to which a test customer gave all scopes and accounts. */
    static BankApp ofCustomer(TestServer server, Market market, TestCustomer customer) {
        return ofCustomer(server, market, customer.userId(), customer.password());
    }

    /** An application to which a customer gave all scopes and accounts. */
    static BankApp ofCustomer(TestServer server, Market market, String userId, String password) {
        Registered app = server.clients().register();
        Map<String, String> request = BankPages.request(app, market.name());
        String code = new BankPages(server.http()).code(request, userId, password);
        return redeeming(server, app, market, code);
    }

    static BankApp ofFirstCustomer(TestServer server, Registered app, Market market) {
        return redeeming(server, app, market, new BankPages(server.http()).code(app, market.name()));
    }

    /** A strict application to which the usual customer gave these scopes and all accounts. */
    static BankApp strict(TestServer server, String scopes) {
        return allowedBy(
                server.codeFlow().asking(scopes), server, server.clients().register(Profile.STRICT, 0));
    }

    /** An application with what a customer allows it in this flow. */
    static BankApp allowedBy(CodeFlow flow, TestServer server, Registered app) {
        return new BankApp(server, app, flow.tokens(app).get("access_token").asText());
    }

    private static BankApp redeeming(TestServer server, Registered app, Market market, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", TestClients.REDIRECT_URI);
        String path = "/authCode/oauth2/token/" + market.code() + "/gcb";
        return new BankApp(server, app, token(server, app, path, form));
    }

    /** One that the holder of a card allowed loans and instalments on it. */
    static BankApp ofCard(TestServer server, Market market, String lastFour, String phone) {
        return ofCard(server, server.clients().register(), market, lastFour, phone);
    }

    static BankApp ofCard(TestServer server, Registered app, Market market, String lastFour, String phone) {
        return new BankApp(
                server,
                app,
                cardTokens(server, app, market, lastFour, phone)
                        .get("access_token")
                        .asText());
    }

    /** The tokens that a holder gives by digits, phone and code of their card. */
    static JsonNode cardTokens(TestServer server, Registered app, Market market, String lastFour, String phone) {
        String place = "/" + market.code() + "/gcb";
        HttpResponse<String> asked = server.http()
                .postBody(
                        "/cardAuth/oauth2/authorize" + place,
                        """
                        {"grant_type":"card_authorization","lastFourDigitsCardNumber":"%s",\
                        "citiCardHolderPhoneNumber":"%s","merchantCustomerReferenceId":"2608191234111"}""".formatted(lastFour, phone),
                        Answer.JSON,
                        "Authorization",
                        app.basic());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "card_authorization");
        form.put("controlFlowId", Http.json(asked).findValue("controlFlowId").asText());
        form.put("linkageConfirmationCode", server.latestCode());
        form.put("scope", "lop_booking epp_booking Card_Purchase");
        return Http.json(server.http().postForm("/cardAuth/oauth2/token" + place, form, "Authorization", app.basic()));
    }

    /** GET with more headers, names and values in turn. */
    HttpResponse<String> get(String path, String... more) {
        return http.get(
                path, Stream.concat(Stream.of(headers()), Stream.of(more)).toArray(String[]::new));
    }

    /** POST with more headers, names and values in turn. */
    HttpResponse<String> post(String path, String body, String... more) {
        return http.method(
                "POST",
                path,
                body,
                Stream.concat(Stream.of(headers()), Stream.of(more)).toArray(String[]::new));
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
