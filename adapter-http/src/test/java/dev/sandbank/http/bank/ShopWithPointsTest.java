package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Hong Kong's own paths for points: they have the same links and points as {@code /v1/apac/rewards}, and can end a
 * link.
 */
class ShopWithPointsTest {

    private static final String LINKAGE = """
            {"lastFourDigitsCardNumber":"8653","citiCardHolderPhoneNumber":"6590020056",\
            "merchantCustomerReferenceId":"CB072000128065"}""";
    private static final String CONFIRMATION = "{\"linkageConfirmationCode\":\"987654\"}";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void shopLinksActivatesReadsAndRedeems() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = link(app);

        HttpResponse<String> tooEarly = app.get(shop(link, "/pointBalance"));
        assertThat(tooEarly.statusCode()).isEqualTo(400);
        assertThat(code(tooEarly)).isEqualTo("inactiveRewardLinkCode");
        HttpResponse<String> activation = app.put(shop(link, "/activations"), CONFIRMATION);
        assertThat(activation.statusCode()).isEqualTo(200);
        assertThat(activation.body()).isEmpty();
        long before = balance(app, shop(link, "/pointBalance"));

        JsonNode order = Http.json(app.post(shop(link, "/redemption"), order("T1", 500)));

        assertThat(order.get("orderId").asText()).matches("[0-9]{8}");
        assertThat(order.get("availablePointBalance").asLong()).isEqualTo(before - 500);
        assertThat(balance(app, shop(link, "/pointBalance"))).isEqualTo(before - 500);
    }

    @Test
    void bothSetsOfPathsKnowTheSameLinkAndPoints() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = link(app);

        String again = rewardLinkCode(app.post("/v1/apac/rewards/linkage", LINKAGE));
        app.put("/v1/apac/rewards/" + link + "/activations", CONFIRMATION);
        app.post("/v1/apac/rewards/" + link + "/redemption", order("T1", 700));

        assertThat(again).isEqualTo(link);
        assertThat(app.get(shop(link, "/pointBalance")).body())
                .isEqualTo(app.get("/v1/apac/rewards/" + link + "/pointBalance").body());
        assertThat(app.post(shop(link, "/redemption"), order("T1", 700)).body())
                .isEqualTo(app.post("/v1/apac/rewards/" + link + "/redemption", order("T1", 700))
                        .body());
    }

    @Test
    void endedLinkIsNotFoundByEitherSetOfPaths() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);

        HttpResponse<String> end = app.delete("/v1/rewards/" + link + "/shopWithPoints");

        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.body()).isEmpty();
        assertUnknown(app.get(shop(link, "/pointBalance")));
        assertUnknown(app.get("/v1/apac/rewards/" + link + "/pointBalance"));
        assertUnknown(app.post(shop(link, "/redemption"), order("T1", 500)));
        assertUnknown(app.put(shop(link, "/activations"), CONFIRMATION));
        assertUnknown(app.delete("/v1/rewards/" + link + "/shopWithPoints"));
    }

    @Test
    void linkingAgainBeginsAnewWithThePointsStillSpent() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);
        long before = balance(app, shop(link, "/pointBalance"));
        app.post(shop(link, "/redemption"), order("T1", 500));
        app.delete("/v1/rewards/" + link + "/shopWithPoints");

        assertThat(link(app)).isEqualTo(link);

        assertThat(code(app.get(shop(link, "/pointBalance")))).isEqualTo("inactiveRewardLinkCode");
        app.put(shop(link, "/activations"), CONFIRMATION);
        assertThat(balance(app, shop(link, "/pointBalance"))).isEqualTo(before - 500);
    }

    @Test
    void case82LinkOfAnotherApplicationIsNotEnded() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);

        assertUnknown(BankApp.twoLegged(server, Market.HK).delete("/v1/rewards/" + link + "/shopWithPoints"));
        assertThat(balance(app, shop(link, "/pointBalance"))).isPositive();
    }

    @Test
    void otherMarketsDoNotHaveThePaths() {
        HttpResponse<String> response =
                BankApp.twoLegged(server, Market.SG).post("/v1/rewards/shopWithPoints/linkage", LINKAGE);

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void customerSeesThePointsThatShopsLeft() {
        try (TestServer fresh = new TestServer()) {
            Registered registered = fresh.clients().register();
            BankApp customer = BankApp.ofFirstCustomer(fresh, Market.HK);
            BankApp app = BankApp.twoLegged(fresh, registered, Market.HK);
            String link = activeLink(app);
            long before = balance(customer, "/v1/rewards/catalogue");
            assertThat(before).isEqualTo(balance(app, shop(link, "/pointBalance")));

            app.post(shop(link, "/redemption"), order("T1", 500));

            assertThat(balance(customer, "/v1/rewards/catalogue")).isEqualTo(before - 500);
            assertThat(balance(customer, "/v1/rewards/frequentFlyer")).isEqualTo(before - 500);
            JsonNode accounts = Http.json(customer.post("/v1/creditCards/rewards/pointBalance/search", "{}"))
                    .get("rewardAccounts");
            assertThat(accounts).isNotEmpty().allSatisfy(account -> {
                assertThat(account.get("availablePointBalance").asLong()).isEqualTo(before - 500);
                assertThat(account.has("rewardAccountErrorDetails")).isFalse();
            });
        }
    }

    private static void assertUnknown(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("invalidRewardLinkCode");
    }

    private static String link(BankApp app) {
        return rewardLinkCode(app.post("/v1/rewards/shopWithPoints/linkage", LINKAGE));
    }

    private static String activeLink(BankApp app) {
        String link = link(app);
        app.put(shop(link, "/activations"), CONFIRMATION);
        return link;
    }

    private static String rewardLinkCode(HttpResponse<String> response) {
        return Http.json(response).get("rewardLinkCode").asText();
    }

    private static long balance(BankApp app, String path) {
        return Http.json(app.get(path)).get("availablePointBalance").asLong();
    }

    private static String code(HttpResponse<String> response) {
        return Http.json(response).get("code").asText();
    }

    private static String shop(String link, String rest) {
        return "/v1/rewards/" + link + "/shopWithPoints" + rest;
    }

    private static String order(String reference, int points) {
        return """
                {"transactionReferenceNumber":"%s","redemptionOrder":{"transactionAmount":126.05,"currencyCode":"HKD",\
                "pointsToRedeem":%d,"transactionDescription":"A pair of shoes"}}""".formatted(reference, points);
    }
}
