package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A client calls the whole program in every market, as it would call the public sandbox: a two-legged token, the
 * three-legged flow as SandboxUser1, accounts, transactions, profile and points.
 */
class EveryMarketJourneyTest {

    private static Sandbank sandbank;
    private static Http http;
    private static Registered app;

    @BeforeAll
    static void start(@TempDir Path data) {
        sandbank = Sandbank.start(Settings.forTests(data));
        http = new Http("http://127.0.0.1:" + sandbank.port());
        app = TestClients.of(sandbank.clients()).register();
    }

    @AfterAll
    static void stop() {
        sandbank.close();
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void customerShowsAccountsTransactionsAndProfile(Market market) {
        String bearer = customerToken(market);
        JsonNode groups = json(get("/v1/accounts", bearer)).get("accountGroupSummary");
        assertThat(groups).isNotEmpty();
        String accountId = firstAccountId(groups);
        JsonNode detail = json(get("/v1/accounts/" + accountId, bearer));
        assertThat(detail.fieldNames().next()).endsWith("Account");
        JsonNode transactions = json(get("/v1/accounts/" + accountId + "/transactions", bearer));
        assertThat(transactions.get("transactions")).isNotEmpty();
        JsonNode profile = json(get("/v1/customers/profiles", bearer));
        assertThat(profile.get("customerParticulars").get("names")).isNotEmpty();
        for (String part : new String[] {"basic", "addresses", "emails", "phoneNumbers"}) {
            assertThat(get("/v1/customers/profiles/" + part, bearer).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"US"})
    void unitedStatesHaveTheSecondVersionOfAccounts(Market market) {
        String bearer = customerToken(market);
        JsonNode details = json(get("/v2/accounts/details", bearer));
        assertThat(details.get("accountGroupDetails")).isNotEmpty();
        assertThat(get("/v2/accounts", bearer).statusCode()).isEqualTo(200);
        assertThat(get("/v2/accounts/details", customerToken(Market.SG)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"US", "MX"})
    void publishedTestCardLinksAndRedeemsPoints(Market market) {
        String bearer = twoLeggedToken(market);
        String link = json(post(
                        "/v1/apac/rewards/linkage",
                        bearer,
                        "{\"lastFourDigitsCardNumber\":\"8653\",\"citiCardHolderPhoneNumber\":\"6590020056\","
                                + "\"merchantCustomerReferenceId\":\"CB072000128065\"}"))
                .get("rewardLinkCode")
                .asText();
        String path = "/v1/apac/rewards/" + link;
        assertThat(link).matches("\\d{19}");
        assertThat(http.method(
                                "PUT",
                                path + "/activations",
                                "{\"linkageConfirmationCode\":\"987654\"}",
                                headers(bearer))
                        .statusCode())
                .isEqualTo(200);
        JsonNode balance = json(get(path + "/pointBalance", bearer));
        int points = balance.get("minimumPointsToRedeem").asInt();
        JsonNode redeemed = json(post(
                path + "/redemption",
                bearer,
                "{\"transactionReferenceNumber\":\"journey\",\"redemptionOrder\":{\"transactionAmount\":\"25\","
                        + "\"currencyCode\":\"" + market.currency() + "\",\"pointsToRedeem\":" + points
                        + ",\"transactionDescription\":\"Coffee\"}}"));
        int left = balance.get("availablePointBalance").asInt() - points;
        assertThat(redeemed.get("availablePointBalance").asInt()).isEqualTo(left);
        assertThat(json(get(path + "/pointBalance", bearer))
                        .get("availablePointBalance")
                        .asInt())
                .isEqualTo(left);
    }

    @ParameterizedTest
    @EnumSource(names = {"US", "MX"})
    void cloakedCardLinksAndShowsItsPoints(Market market) {
        String bearer = twoLeggedToken(market);
        String card = "5A".repeat(64);
        String shop = "\"cloakedCreditCardNumber\":\"" + card + "\",\"merchantCode\":\"FLOWR\","
                + "\"rewardProgram\":\"THANKU\"";
        String link = json(post("/v1/rewards/linkage", bearer, "{\"billingZipCode\":\"10011\"," + shop + "}"))
                .get("rewardLinkCode")
                .asText();
        String enablement = "{\"enableProgramIndicator\":true,\"rewardLinkCode\":\"" + link + "\"," + shop + "}";
        assertThat(http.method("PUT", "/v1/rewards/enablement", enablement, headers(bearer))
                        .statusCode())
                .isEqualTo(200);
        JsonNode balance = json(
                get("/v1/rewards/pointBalance?merchantCode=FLOWR&rewardProgram=THANKU&rewardLinkCode=" + link, bearer));
        assertThat(balance.get("availablePointBalance").asInt()).isPositive();
        assertThat(balance.get("localCurrencyCode").asText())
                .isEqualTo(market.currency().toString());
        assertThat(json(get("/v1/rewards/" + card + "/eligibility", bearer))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void twoLeggedTokensOpenNoCustomerData(Market market) {
        HttpResponse<String> response = get("/v1/accounts", twoLeggedToken(market));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Http.header(response, "Sandbank-Hint")).contains("authorization_code");
    }

    private static String firstAccountId(JsonNode groups) {
        for (JsonNode group : groups) {
            for (JsonNode account : group.path("accounts")) {
                return account.elements().next().get("accountId").asText();
            }
        }
        throw new AssertionError("no account in " + groups);
    }

    private static String customerToken(Market market) {
        String code = new BankPages(http).code(app, market.name());
        return json(http.postForm(
                        "/authCode/oauth2/token/" + market.code() + "/gcb",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI),
                        "Authorization",
                        app.basic()))
                .get("access_token")
                .asText();
    }

    private static String twoLeggedToken(Market market) {
        return json(http.postForm(
                        "/clientCredentials/oauth2/token/" + market.code() + "/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        app.basic()))
                .get("access_token")
                .asText();
    }

    private static HttpResponse<String> get(String path, String bearer) {
        return http.get(path, headers(bearer));
    }

    private static HttpResponse<String> post(String path, String bearer, String body) {
        return http.postBody(path, body, "application/json", headers(bearer));
    }

    private static String[] headers(String bearer) {
        return new String[] {"Authorization", "Bearer " + bearer, "client_id", app.id(), "uuid", "journey"};
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
