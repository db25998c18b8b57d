package dev.sandbank.bootstrap.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.Map;

/** The calls that clients make before and after the server is killed. */
public final class BankClient {

    /** The points of every redemption: the minimum of Hong Kong's programme. */
    static final int POINTS = 100;

    private final Http http;
    private final Registered app;

    public BankClient(Http http, Registered app) {
        this.http = http;
        this.app = app;
    }

    public HttpResponse<String> twoLeggedToken() {
        return post(
                "/clientCredentials/oauth2/token/hk/gcb", Map.of("grant_type", "client_credentials", "scope", "/api"));
    }

    public String consent() {
        return new BankPages(http).code(app, "HK");
    }

    public HttpResponse<String> redeemCode(String code) {
        return post(
                "/authCode/oauth2/token/hk/gcb",
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", TestClients.REDIRECT_URI));
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return post("/authCode/oauth2/refresh", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    public HttpResponse<String> accounts(String bearer) {
        return http.get("/v1/accounts", "Authorization", "Bearer " + bearer, "client_id", app.id());
    }

    /** Links the published test card and confirms the link; returns the code of the link. */
    public String linkedCard(String bearer, String merchantReference) {
        HttpResponse<String> linked = http.postBody(
                "/v1/apac/rewards/linkage",
                "{\"lastFourDigitsCardNumber\":\"8653\",\"citiCardHolderPhoneNumber\":\"6590020056\","
                        + "\"merchantCustomerReferenceId\":\"" + merchantReference + "\"}",
                "application/json",
                bearerHeaders(bearer));
        String link = Http.json(linked).get("rewardLinkCode").asText();
        http.method(
                "PUT",
                "/v1/apac/rewards/" + link + "/activations",
                "{\"linkageConfirmationCode\":\"987654\"}",
                bearerHeaders(bearer));
        return link;
    }

    public HttpResponse<String> balance(String bearer, String link) {
        return http.get("/v1/apac/rewards/" + link + "/pointBalance", bearerHeaders(bearer));
    }

    HttpResponse<String> redeemPoints(String bearer, String link, String reference) {
        return http.postBody(
                "/v1/apac/rewards/" + link + "/redemption",
                "{\"transactionReferenceNumber\":\"" + reference
                        + "\",\"redemptionOrder\":{\"transactionAmount\":25.21,"
                        + "\"currencyCode\":\"HKD\",\"pointsToRedeem\":" + POINTS
                        + ",\"transactionDescription\":\"Coffee\"}}",
                "application/json",
                bearerHeaders(bearer));
    }

    public static HttpResponse<String> require200(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    response.uri().getPath() + " answered " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    public static String text(HttpResponse<String> response, String field) {
        JsonNode value = Http.json(response).get(field);
        return value == null ? "" : value.asText();
    }

    private String[] bearerHeaders(String bearer) {
        return new String[] {"Authorization", "Bearer " + bearer, "client_id", app.id()};
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        return http.postForm(path, form, "Authorization", app.basic());
    }
}
